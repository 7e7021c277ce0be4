import Domain
import Storage
import Tabular

/// How the values of one column become cells of CSV, chosen once for all rows: by bytes where that
/// gives what `CellMaker` does, else by it.
enum ColumnForm {
  case text, identifier, day, money, number
  case maskedName, maskedIdentity, maskedPhone, maskedBirthDate
  /// A code as its word: each code's bytes with the word's.
  case word([(code: [UInt8], word: [UInt8])])
  /// A union by its row's id: its code, which is an identifier, or its name.
  case union([Int64: [UInt8]], isName: Bool)
  case made(FieldType)

  init(_ field: Field, _ maker: CellMaker, unions: [Int64: (code: String, name: String)]?) {
    if let unions, field.name == "union" || field.name == "union_name" {
      let isName = field.name == "union_name"
      self = .union(
        unions.mapValues { Array((isName ? $0.name : $0.code).utf8) }, isName: isName)
      return
    }
    switch (field.type, maker.isRevealed) {
    case (.text, _), (.period, _), (.personName, true), (.address, true): self = .text
    case (.identity, true), (.phone, true), (.card, true), (.unionCode, _), (.creditCode, _),
      (.division, _):
      self = .identifier
    case (.personName, false): self = .maskedName
    case (.identity, false): self = .maskedIdentity
    case (.phone, false): self = .maskedPhone
    case (.birthDate, false): self = .maskedBirthDate
    case (.day, _), (.birthDate, true): self = .day
    case (.money, _): self = .money
    case (.integer, _): self = .number
    case (.choice(let list), _):
      self = maker.words(of: list).map { .word($0) } ?? .text
    case (.choices, _), (.percent, _), (.parameters, _), (.card, false), (.address, false):
      self = .made(field.type)
    }
  }

  /// Writes the column of the row as the next cell.
  func write(
    _ row: borrowing Row, _ column: Int, _ type: FieldType, _ maker: CellMaker,
    _ masked: MaskedBytes, to writer: CSVByteWriter
  ) throws {
    let content = row.content(at: column)
    if content == .null { return writer.empty() }
    if content == .text {
      let bytes = row.bytes(at: column)
      switch self {
      case .text, .number: return try writer.text(bytes)
      case .identifier: return try writer.identifier(bytes)
      case .day: return try writer.plain(bytes)
      case .word(let words):
        let word = words.first { bytes.elementsEqual($0.code) }?.word
        guard let word else { return try writer.text(bytes) }
        return try word.withUnsafeBufferPointer { bytes in try writer.text(bytes) }
      case .maskedName: if let name = masked.name(bytes) { return try writer.text(name) }
      case .maskedIdentity:
        if let number = masked.identity(bytes) { return try writer.identifier(number) }
      case .maskedPhone:
        if let number = masked.phone(bytes) { return try writer.identifier(number) }
      case .maskedBirthDate:
        if let year = masked.birthDate(bytes) { return try writer.text(year) }
      case .money, .union, .made: break
      }
    } else if content == .integer {
      switch self {
      case .money: return writer.hundredths(row.integer(at: column))
      case .union(let texts, let isName):
        guard let text = texts[row.integer(at: column)] else { return writer.empty() }
        return try text.withUnsafeBufferPointer { bytes in
          if isName { try writer.text(bytes) } else { try writer.identifier(bytes) }
        }
      case .made: break
      default: return writer.integer(row.integer(at: column))
      }
    }
    try writer.write(maker.cell(try row.value(at: column), type))
  }
}

extension CellMaker {
  /// The words that stand for a list's codes; `nil` where the codes themselves are written.
  fileprivate func words(of list: String) -> [(code: [UInt8], word: [UInt8])]? {
    guard saysWords else { return nil }
    return choices.codes(of: list).map { code in
      (Array(code.utf8), Array(choices.word(code, in: list, language: .zh).utf8))
    }
  }
}
