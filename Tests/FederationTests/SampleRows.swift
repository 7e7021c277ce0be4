import Foundation
import Records
import Storage

@testable import Federation

/// The sample's files read as records, and a kind's records written as the files have them.
struct SampleRows {
  let kind: Kind
  /// The cells of each row, in the kind's order.
  let rows: [[String]]

  init(_ file: String, _ kind: Kind) throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../SampleData").standardized
    let bytes = try Data(contentsOf: folder.appending(path: file + ".csv"))
    var table = Self.cells(of: String(decoding: bytes, as: UTF8.self))
    guard table.removeFirst() == kind.fields.map(\.name) else {
      throw Problem(.file, "sample.header", ["file": .text(file)])
    }
    self.kind = kind
    rows = table
  }

  /// Each row as fields; an empty cell is no value.
  func fields() throws -> [Fields] { try rows.map { try Self.fields(kind, $0) } }

  /// The rows that share the kind's group, together and in the file's order.
  func groups() throws -> [[Fields]] {
    guard let group = kind.group, let column = kind.fields.firstIndex(where: { $0.name == group })
    else { return try fields().map { [$0] } }
    var groups: [[Fields]] = []
    var last: String?
    for row in rows {
      if row[column] != last { groups.append([]) }
      last = row[column]
      groups[groups.count - 1].append(try Self.fields(kind, row))
    }
    return groups
  }

  /// Unions behind those they stand under, as an import takes them.
  func parentsFirst() throws -> [Fields] {
    var waiting = try fields()
    let codes = Set(waiting.compactMap { $0.text("code") })
    var entered: Set<String> = []
    var ordered: [Fields] = []
    while !waiting.isEmpty {
      let ready = waiting.filter { row in
        ["parent", "industrial_parent"].allSatisfy { column in
          row.text(column).map { !codes.contains($0) || entered.contains($0) } ?? true
        }
      }
      guard !ready.isEmpty else { throw Problem(.file, "sample.cycle") }
      ordered += ready
      entered.formUnion(ready.compactMap { $0.text("code") })
      waiting.removeAll { entered.contains($0.text("code") ?? "") }
    }
    return ordered
  }

  /// The kind's records in a file, as cells.
  static func rows(of kind: Kind, in db: borrowing Connection, asOf day: Day) throws -> [[String]] {
    var rows: [[String]] = []
    try db.eachRecord(of: kind, where: Filter(asOf: day)) { _, values in
      rows.append(zip(kind.fields, values).map { cell($0.type, $1) })
    }
    return rows
  }

  static func fields(_ kind: Kind, _ row: [String]) throws -> Fields {
    var fields = Fields()
    for (field, cell) in zip(kind.fields, row) where !cell.isEmpty {
      fields[field.name] = try value(field.type, unguarded(cell))
    }
    return fields
  }

  private static func value(_ type: FieldType, _ text: String) throws -> KindValue {
    switch type {
    case .day, .birthDate: .day(try Day(parsing: text))
    case .period: .period(try Period(parsing: text))
    case .money: .money(try Money(parsing: text))
    case .percent: .percent(try BasisPoints(parsing: text))
    case .integer: .integer(Int64(text)!)
    case .choices: .codes(text.split(separator: ";").map(String.init))
    case .identity: .identity(try identity(text))
    default: .text(text)
    }
  }

  /// The one document of another kind is of no type that its form shows.
  private static func identity(_ text: String) throws -> IdentityNumber.Reading {
    try IdentityNumber.read(
      text, type: text.hasPrefix("SAMPLE") ? .other : nil, today: .last,
      isKnownDivision: { _ in true })
  }

  private static func cell(_ type: FieldType, _ value: SQLiteValue) -> String {
    switch (type, value) {
    case (_, .null): ""
    case (.money, .integer(let fen)): Money(fen: fen).text
    case (.percent, .integer(let points)): BasisPoints(rawValue: points).text
    case (_, .integer(let number)): String(number)
    case (_, .text(let text)): text
    default: "?"
    }
  }

  /// The guard of a text that a spreadsheet would run.
  private static func unguarded(_ text: String) -> String {
    let isGuarded = text.first == "'" && text.dropFirst().first.map("=+-@\t\r".contains) == true
    return isGuarded ? String(text.dropFirst()) : text
  }

  private static func cells(of text: String) -> [[String]] {
    var table: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var previous: Character?
    for character in text {
      switch character {
      case "\"":
        // A doubled quote inside quotes is one of the text.
        if !isQuoted, previous == "\"" { cell.append("\"") }
        isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        table.append(row + [cell])
        row = []
        cell = ""
      default: cell.append(character)
      }
      previous = character
    }
    return table
  }
}
