import Federation
import Records
import Storage
import Tabular

/// One column of CSV: how its values become cells, chosen once for all rows. By bytes where that
/// gives what `CellMaker` does, else by it.
final class ByteColumn {
  private enum Form {
    case text, identifier, plain, money, number, word, unionCode, unionName
    case maskedName, maskedIdentity, maskedPhone, maskedBirthDate
    case made
  }

  private let form: Form
  private let type: FieldType
  private let place: Int
  private let maker: CellMaker
  private let masked = MaskedBytes()
  /// A choice's codes, each with its word.
  private let words: [(code: [UInt8], word: [UInt8])]
  private let unions: UnionBytes?

  /// - Parameters:
  ///   - place: where the query has the column, counted from 0.
  ///   - unions: given where the query has unions by their ids.
  init(
    _ field: KindField, at place: Int, _ maker: CellMaker,
    unions: UnionBytes?
  ) {
    type = field.type
    self.place = place
    self.maker = maker
    var words: [(code: [UInt8], word: [UInt8])] = []
    if case .choice(let list) = field.type, maker.saysWords { words = maker.words(of: list) }
    self.words = words
    self.unions = unions
    switch field.name {
    case "union" where unions != nil: form = .unionCode
    case Kind.unionName.name where unions != nil: form = .unionName
    default: form = words.isEmpty ? Self.form(of: field.type, revealed: maker.isRevealed) : .word
    }
  }

  private static func form(of type: FieldType, revealed isRevealed: Bool) -> Form {
    switch (type, isRevealed) {
    case (.text, _), (.period, _), (.personName, true), (.address, true), (.choice, _): .text
    case (.identity, true), (.phone, true), (.card, true), (.unionCode, _), (.creditCode, _),
      (.division, _):
      .identifier
    case (.personName, false): .maskedName
    case (.identity, false): .maskedIdentity
    case (.phone, false): .maskedPhone
    case (.birthDate, false): .maskedBirthDate
    case (.day, _), (.birthDate, true): .plain
    case (.money, _): .money
    case (.integer, _): .number
    case (.choices, _), (.percent, _), (.parameters, _), (.card, false), (.address, false): .made
    }
  }

  /// Writes the column of a row as the next cell.
  func write(_ bytes: RowBytes, _ row: borrowing Row, to writer: CSVByteWriter) throws {
    let column = bytes.columns[place]
    switch column.content {
    case .null: writer.empty()
    case .text:
      guard try !write(column.text, to: writer) else { return }
      try writeValue(row, to: writer)
    case .integer:
      switch form {
      case .money: writer.hundredths(column.integer)
      case .unionCode:
        guard let code = unions?.code(of: column.integer) else { return writer.empty() }
        try writer.identifier(code)
      case .unionName:
        guard let name = unions?.name(of: column.integer) else { return writer.empty() }
        try writer.text(name)
      case .made: try writeValue(row, to: writer)
      default: writer.integer(column.integer)
      }
    case .other: try writeValue(row, to: writer)
    }
  }

  /// - Returns: whether the text was written; if not, it is to be made.
  private func write(
    _ text: UnsafeBufferPointer<UInt8>, to writer: CSVByteWriter
  ) throws -> Bool {
    switch form {
    case .text, .number: try writer.text(text)
    case .identifier: try writer.identifier(text)
    case .plain: try writer.plain(text)
    case .word:
      guard let word = words.first(where: { text.elementsEqual($0.code) })?.word else {
        try writer.text(text)
        return true
      }
      try word.withUnsafeBufferPointer { word in try writer.text(word) }
    case .maskedName:
      guard let name = masked.name(text) else { return false }
      try writer.text(name)
    case .maskedIdentity:
      guard let number = masked.identity(text) else { return false }
      try writer.identifier(number)
    case .maskedPhone:
      guard let number = masked.phone(text) else { return false }
      try writer.identifier(number)
    case .maskedBirthDate:
      guard let year = masked.birthDate(text) else { return false }
      try writer.text(year)
    case .money, .unionCode, .unionName, .made: return false
    }
    return true
  }

  private func writeValue(_ row: borrowing Row, to writer: CSVByteWriter) throws {
    try writer.write(maker.cell(try row.value(at: place), type))
  }
}

extension CellMaker {
  /// The words that stand for a list's codes.
  fileprivate func words(of list: String) -> [(code: [UInt8], word: [UInt8])] {
    choices.codes(of: list).map { code in
      (Array(code.utf8), Array(choices.word(code, in: list, language: .zh).utf8))
    }
  }
}
