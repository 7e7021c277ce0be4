import Foundation
import Testing

@testable import Tabular

/// Tables of random texts, written and read back in every form and encoding.
///
/// A few in every run; `GONGHUI_RANDOM_TABLES` says how many (`scripts/verify random-tables`).
@Suite struct RandomTablesTests {
  /// A form and an encoding.
  enum Form: String, CaseIterable {
    case utf8, utf8Marked, utf16LE, utf16BE, semicolons, tabs, gb18030, xlsx, json, ndjson
  }

  private static let count =
    ProcessInfo.processInfo.environment["GONGHUI_RANDOM_TABLES"].flatMap { Int($0) } ?? 60
  private let folder = TemporaryFolder()

  @Test(arguments: Form.allCases)
  func `a random table comes back as it went, or the character is named that cannot be held`(
    form: Form
  ) throws {
    var random = SplitMix64(seed: 20_261_129 + UInt64(form.rawValue.utf8.count))
    var named: Set<Unicode.Scalar> = []
    for number in 0..<Self.count {
      var table = random.wildTable()
      var bytes: [UInt8]?
      while bytes == nil {
        do {
          bytes = try written(table, form)
        } catch let error as TabularError {
          let scalar = try #require(Self.scalar(named: error), "\(error)")
          let column = try #require(error.column, "\(error)") - 1
          #expect(table.contains { $0[column].unicodeScalars.contains(scalar) }, "\(error)")
          named.insert(scalar)
          table = table.map { $0.map { $0.without(scalar) } }
        }
      }
      let again = try read(bytes ?? [], form, columns: table[0].count)
      let isSame = again.elementsEqual(table) { row, expected in
        row.elementsEqual(expected) { $0.utf8.elementsEqual($1.utf8) }
      }
      guard isSame else {
        Issue.record("table \(number) of \(form): \(table.debugDescription)")
        return
      }
    }
    #expect(named.allSatisfy { !Self.canHold($0, form) }, "\(named.map(\.codePoint).sorted())")
  }

  /// The character that an error names.
  private static func scalar(named error: TabularError) -> Unicode.Scalar? {
    switch error.name {
    case .csvNUL: "\0"
    case .encodingUnencodable, .xlsxControlCharacter:
      error.details["code"].flatMap { UInt32($0.dropFirst(2), radix: 16) }
        .flatMap(Unicode.Scalar.init)
    default: nil
    }
  }

  /// What a form can hold: XML 1.0's `Char` in a workbook, anything in GB18030 but the few code
  /// points of the private area that glibc gives no bytes, anything but NUL in CSV.
  private static func canHold(_ scalar: Unicode.Scalar, _ form: Form) -> Bool {
    switch form {
    case .json, .ndjson: true
    case .xlsx:
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: true
      case 0..<0x20, 0xFFFE, 0xFFFF: false
      default: true
      }
    case .gb18030: scalar != "\0" && scalar.properties.generalCategory != .privateUse
    default: scalar != "\0"
    }
  }

  private func written(_ table: [[String]], _ form: Form) throws -> [UInt8] {
    let sink = ByteSink()
    var writer: any RowWriter =
      switch form {
      case .utf8: try CSVWriter(to: sink)
      case .utf8Marked: try CSVWriter(to: sink, CSVOptions(encoding: .utf8, isMarked: true))
      case .utf16LE:
        try TableForm.text(.utf16LE, .comma).writer(to: sink)
      case .utf16BE:
        try TableForm.text(.utf16BE, .comma).writer(to: sink)
      case .semicolons, .tabs:
        try CSVWriter(to: sink, CSVOptions(separator: Self.separator(of: form)))
      case .gb18030: try CSVWriter(to: sink, CSVOptions(encoding: .gb18030))
      case .xlsx: XLSXWriter(to: sink)
      case .json: JSONWriter(to: sink, .array)
      case .ndjson: JSONWriter(to: sink, .lines)
      }
    try writer.write(header: table[0].indices.map { "c\($0)" })
    for row in table { try writer.write(row.map(Cell.text)) }
    try writer.finish()
    return sink.contents
  }

  /// The rows below the header.
  private func read(_ bytes: [UInt8], _ form: Form, columns: Int) throws -> [[String]] {
    switch form {
    case .json:
      guard case .array(let rows) = try JSONReader.read(bytes) else { return [] }
      return rows.map(Self.texts)
    case .ndjson:
      return try bytes.split(separator: 0x0A).map { Self.texts(try JSONReader.read(Array($0))) }
    case .xlsx:
      let path = folder.path("random.xlsx")
      try Data(bytes).write(to: URL(filePath: path))
      var reader = try TableReader(path: path)
      return try rows(&reader, columns: columns)
    default:
      let path = folder.path("random.csv")
      try Data(bytes).write(to: URL(filePath: path))
      let encoding: TextEncoding = form == .gb18030 ? .gb18030 : .auto
      var reader = try TableReader(path: path, encoding: encoding)
      // One column has no separator by which it could be known.
      if columns == 1 {
        let text = try encoding.decode(bytes).bytes
        reader = TableReader(CSVReader(text, separator: Self.separator(of: form)))
      }
      return try rows(&reader, columns: columns)
    }
  }

  private static func separator(of form: Form) -> CSVSeparator {
    switch form {
    case .semicolons: .semicolon
    case .tabs: .tab
    default: .comma
    }
  }

  /// With the rows and the cells behind which there is nothing more, as a sheet leaves them out.
  private func rows(_ reader: inout TableReader, columns: Int) throws -> [[String]] {
    var rows: [[String]] = []
    while let row = try reader.next() {
      if case .workbook = reader.form {
        while rows.count < row.line - 1 { rows.append(Array(repeating: "", count: columns)) }
      }
      let missing = columns - row.cells.count
      rows.append(row.cells + Array(repeating: "", count: max(0, missing)))
    }
    return Array(rows.dropFirst())
  }

  private static func texts(_ object: JSONValue) -> [String] {
    guard case .object(let members) = object else { return [] }
    return members.map { if case .text(let text) = $0.value { text } else { "" } }
  }
}

extension String {
  fileprivate func without(_ scalar: Unicode.Scalar) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: unicodeScalars.filter { $0 != scalar })
    return text
  }
}

extension SplitMix64 {
  /// A text of nasty pieces and of scalars from anywhere.
  private mutating func wildText() -> String {
    var text = Bool.random(using: &self) ? nastyText() : ""
    for _ in 0..<Int.random(in: 0...4, using: &self) {
      let last: UInt32 = [0xFF, 0xFFFF, 0x2_FFFF, 0x10_FFFF].randomElement(using: &self) ?? 0xFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...last, using: &self)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return Int.random(in: 0..<40, using: &self) == 0 ? text + "_x000D_" : text
  }

  /// At least one column, and one row that ends with something.
  fileprivate mutating func wildTable() -> [[String]] {
    let columns = Int.random(in: 1...6, using: &self)
    var table = (0..<Int.random(in: 1...10, using: &self)).map { _ in
      (0..<columns).map { _ in wildText() }
    }
    table[table.count - 1][columns - 1] += "."
    return table
  }
}
