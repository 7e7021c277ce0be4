package import Records
package import Storage

/// What the office does with its lists of choices. Each verb runs inside one write.
package struct CodeService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// Adds a choice to one of the lists there are; the fields are those of the kind `code`.
  ///
  /// An import takes over other words, days or source; by `add` the choice must be new.
  package func enter(_ fields: Fields, _ mode: EntryMode, in db: borrowing Connection) throws
    -> Entered
  {
    let list = try fields.required("list", Fields.text)
    let code = try fields.required("code", Fields.text)
    try Self.requireList(list, in: db)
    guard !code.isEmpty, code.utf8.allSatisfy(Self.isAllowed) else {
      throw Problem(.value, "code.shape", ["code": .text(code)])
    }
    let old = try db.first(
      CodeRow.self,
      "SELECT \(columns: CodeRow.table) FROM code WHERE list = \(list) AND code = \(code)")
    var new =
      try old
      ?? CodeRow(
        id: Identifier(rawValue: db.nextID(in: "code")), list: list, code: code,
        zh: fields.required("zh", Fields.text), en: fields.required("en", Fields.text))
    try fields.update(&new.zh, "zh", Fields.text)
    try fields.update(&new.en, "en", Fields.text)
    fields.update(&new.from, "from", Fields.day)
    fields.update(&new.to, "to", Fields.day)
    fields.update(&new.source, "source", Fields.text)
    if let from = new.from, let to = new.to, to <= from {
      throw Problem(.value, "period.ends_before_it_begins", ["from": .day(from), "to": .day(to)])
    }
    guard let old else {
      try db.insert(new)
      return Entered("code", new.id.rawValue, .added)
    }
    if new != old, mode == .add {
      throw try db.alreadyThere(
        "code", field: "code", value: code, other: .text(old.zh), on: desk.today)
    }
    let isChanged = try db.update(new, from: old)
    return Entered("code", new.id.rawValue, isChanged ? .changed : .unchanged)
  }

  /// Throws `code.no_such_list`, naming the lists there are.
  package static func requireList(_ list: String, in db: borrowing Connection) throws {
    let lists = try db.column(String.self, "SELECT DISTINCT list FROM code ORDER BY list")
    guard !lists.contains(list) else { return }
    throw Problem(
      .value, "code.no_such_list",
      ["list": .text(list), "lists": .text(lists.joined(separator: ", "))])
  }

  /// Lower-case Latin letters, digits and `_`, as the schema has it.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
