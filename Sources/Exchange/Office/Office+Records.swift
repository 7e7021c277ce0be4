package import Federation
import Records
package import Storage
import Tabular

extension Office {
  /// Writes the records of a kind that a filter lets through.
  ///
  /// - Parameters:
  ///   - isChecked: throws `export.count_differs` where the file says it holds another number.
  ///   - progress: told now and then how many more are written.
  /// - Returns: how many.
  package func list(
    _ kind: Kind, where filter: Filter, columns: [String]? = nil, to output: Output,
    withID: Bool = false, isChecked: Bool = false, progress: (Int) throws -> Void = { _ in }
  ) throws -> Int {
    if settings.isRevealed {
      try noteAccess(rowCount: try read { db in try db.count(of: kind, where: filter) })
    }
    return try read { db in
      let records = RecordOutput(
        words, try ChoiceWords(db), form: output.form, revealed: settings.isRevealed)
      return try records.write(
        kind, where: filter, columns: columns, to: output, withID: withID, isChecked: isChecked,
        progress: progress, in: db)
    }
  }

  /// Writes one record, a field a line or as an object. Throws `<kind>.not_found`.
  package func show(_ kind: Kind, where filter: Filter, key: String, to output: Output) throws {
    try tell(to: output) { output, db in
      try show(kind, where: filter, key: key, to: output, in: db)
      return 1
    }
  }

  /// Writes the record that a verb has just entered.
  ///
  /// As it stands today, or where it begins later, as it will stand then.
  package func showEntered(
    _ kind: Kind, id: Int64, to output: Output, in db: borrowing Connection
  ) throws {
    var filter = Filter(asOf: asOf)
    filter.id = id
    do {
      try show(kind, where: filter, key: String(id), to: output, in: db)
    } catch let problem as Problem where problem.kind == .notFound {
      filter.asOf = .last
      try show(kind, where: filter, key: String(id), to: output, in: db)
    }
  }

  /// Writes one record inside a transaction. Throws `<kind>.not_found`.
  package func show(
    _ kind: Kind, where filter: Filter, key: String, to output: Output,
    in db: borrowing Connection
  ) throws {
    let maker = CellMaker(
      try ChoiceWords(db), language: words.language, form: output.form,
      revealed: settings.isRevealed)
    var found: (id: Int64, cells: [Cell])?
    try db.eachRecord(of: kind, where: filter) { id, values in
      if found == nil {
        found = (id, zip(values, kind.fields).map { maker.cell($0, $1.type) })
      }
    }
    guard let (id, cells) = found else {
      throw Problem(.notFound, "\(kind.name).not_found", [kind.key.first ?? "id": .text(key)])
    }
    switch output.form {
    case .table: try output.text(sheet(kind, id, cells))
    case .json, .ndjson:
      let members = zip(kind.fields, cells).map { JSONValue.Member($0.name, JSONValue($1)) }
      try output.text(
        JSONValue.object([JSONValue.Member("id", JSONValue(.integer(id)))] + members).render()
          + "\n")
    case .csv, .xlsx:
      try output.rows { writer in
        try writer.write(header: kind.fields.map(\.name))
        try writer.write(cells)
      }
    }
  }

  /// A record as a sheet: label, value, one a line, empty ones left out.
  ///
  /// - Parameter id: the row's number, shown where the key is masked.
  func sheet(_ kind: Kind, _ id: Int64, _ cells: [Cell]) -> String {
    let number = kind.isKnownByRow ? [(words["label.number"], Cell.integer(id))] : []
    return Self.sheet(
      number + zip(kind.fields, cells).map { (words.label($0.name, of: kind.name), $1) })
  }

  /// Labels and values, one a line, empty ones left out.
  static func sheet(_ entries: [(label: String, cell: Cell)]) -> String {
    aligned(
      entries.filter { $0.cell != .empty }.map { ($0.label, $0.cell.plainText) })
  }
}

extension Kind {
  /// Its key is masked, so that on the screen the row's number stands for it.
  package var isKnownByRow: Bool { key.first.flatMap(field)?.type.isPersonal ?? false }
}
