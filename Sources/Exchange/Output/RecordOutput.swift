package import Federation
import Records
package import Storage
package import Tabular

/// Writes the records of a kind in any form: lists, exports.
package struct RecordOutput {
  let words: Words
  let maker: CellMaker
  let form: OutputFormat
  let isRevealed: Bool

  package init(_ words: Words, _ choices: ChoiceWords, form: OutputFormat, revealed: Bool) {
    self.words = words
    self.form = form
    maker = CellMaker(choices, language: words.language, form: form, revealed: revealed)
    isRevealed = revealed
  }

  /// The header of a file or table: labels in Chinese, column names in English. A masked column
  /// says so, so that nobody takes it for the real thing and `import` can refuse it.
  package func header(of kind: Kind, columns: [KindField]) -> [String] {
    words.header(columns, of: kind.name, form, revealed: isRevealed)
  }

  /// Writes the records a filter lets through.
  ///
  /// - Parameters:
  ///   - columns: a part of the kind's columns and its extra ones; the kind's own when `nil`.
  ///   - isChecked: asks the file apart how many there are, and throws `export.count_differs` where
  ///     that is not what was written.
  ///   - progress: told now and then how many records are written.
  /// - Returns: how many records were written.
  package func write(
    _ kind: Kind, where filter: Filter, columns names: [String]? = nil, to output: Output,
    withID: Bool = false, isChecked: Bool = false, progress: (Int) throws -> Void = { _ in },
    in db: borrowing Connection
  ) throws -> Int {
    let columns = kind.columns(names)
    var header = header(of: kind, columns: columns)
    if withID {
      let isForPeople = words.language == .zh && form.isForPeople
      header.insert(isForPeople ? words["label.number"] : "id", at: 0)
    }
    let query = try db.query(of: kind, where: filter, columns: columns)
    let unions = query.hasUnionIDs ? try db.unionTexts(on: filter.asOf) : nil
    let expected = isChecked ? try db.value(Int64.self, query.count) ?? 0 : nil
    var count = 0
    if output.takesBytes {
      let unionBytes = unions.map { UnionBytes($0) }
      let byteColumns = columns.enumerated().map { index, field in
        ByteColumn(field, at: index + 1, maker, unions: unionBytes)
      }
      // Counting who holds a column, for every cell, was a fourteenth of the time.
      let held = byteColumns.map { Unmanaged.passUnretained($0) }
      defer { withExtendedLifetime(byteColumns) {} }
      let bytes = RowBytes(count: columns.count + 1)
      try output.bytes { writer in
        try writer.write(header: header)
        try db.eachRow(of: query.sql) { row in
          row.fill(bytes)
          if withID { writer.integer(bytes.columns[0].integer) }
          for column in held {
            try column._withUnsafeGuaranteedRef { try $0.write(bytes, row, to: writer) }
          }
          try writer.endRow()
          count += 1
          if count % Self.stride == 0 { try progress(Self.stride) }
        }
        try check(count, expected, kind)
      }
      return count
    }
    try output.rows { writer in
      if form == .xlsx {
        let described = (withID ? [KindField("id", .integer)] : []) + columns
        writer.define(words.definitions(described, of: kind.name))
      }
      try writer.write(header: header)
      try db.eachRow(of: query.sql) { row in
        let id: Int64 = try row.next()
        var cells: [Cell] = withID ? [.integer(id)] : []
        for field in columns { cells.append(cell(try row.next(), field, unions)) }
        try writer.write(cells)
        count += 1
        if count % Self.stride == 0 { try progress(Self.stride) }
      }
      try check(count, expected, kind)
    }
    return count
  }

  /// Throws `export.count_differs` where the file says it holds another number than was written.
  private func check(_ count: Int, _ expected: Int64?, _ kind: Kind) throws {
    guard let expected, expected != count else { return }
    throw Problem(
      .integrity, "export.count_differs",
      ["kind": .text(kind.name), "written": .count(count), "counted": .count(Int(expected))])
  }

  /// How often progress is told, in records.
  private static let stride = 1_000

  private func cell(
    _ value: SQLiteValue, _ field: KindField, _ unions: [Int64: (code: String, name: String)]?
  ) -> Cell {
    guard let unions, case .integer(let id) = value else { return maker.cell(value, field.type) }
    switch field.name {
    case "union": return maker.cell(.text(unions[id]?.code ?? ""), field.type)
    case Kind.unionName.name: return maker.cell(.text(unions[id]?.name ?? ""), field.type)
    default: return maker.cell(value, field.type)
    }
  }
}

extension Kind {
  /// The columns of those names, in the kind's order and its extra ones behind.
  func columns(_ names: [String]?) -> [KindField] {
    guard let names else { return fields }
    return (fields + extras).filter { names.contains($0.name) }
  }
}

extension Words {
  /// The names of columns as a form has them; `kind` says whose labels they are.
  func header(
    _ columns: [KindField], of kind: String, _ form: OutputFormat, revealed isRevealed: Bool
  ) -> [String] {
    columns.map { field in
      if !form.isForPeople { return field.name }
      let name = language == .zh ? label(field.name, of: kind) : field.name
      return field.type.isPersonal && !isRevealed && form.isSheet
        ? name + self["table.masked_mark"] : name
    }
  }
}
