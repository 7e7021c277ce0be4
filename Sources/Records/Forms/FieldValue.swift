package import Storage

/// A Swift type that a field can hold: how it is kept, read from text, and shown.
package protocol FieldValue: ColumnValue, Hashable {
  /// What a new record holds until it is filled in.
  static var blank: Self { get }
  static var isOptional: Bool { get }
  /// What its column holds: decides how it is read, written and masked.
  static var type: FieldType { get }
  /// What may be chosen.
  static var choices: Choices { get }
  /// How a listing selects it from a column of its table.
  static func selection(_ column: SQL) -> SQL
  /// Takes what somebody typed, or a cell of a file. Never called with a blank text.
  ///
  /// Throws `ValueError`, or a `Problem` where a record is meant that is not there.
  init(reading text: String, by reader: Reader, in db: borrowing Connection) throws
  /// As it is said and shown.
  func value(by reader: Reader, in db: borrowing Connection) throws -> Value
}

extension FieldValue {
  package static var isOptional: Bool { false }
  package static var choices: Choices { .none }
  package static func selection(_ column: SQL) -> SQL { column }
}

/// What may be chosen for a field.
package enum Choices: Sendable {
  /// Anything can be written.
  case none
  /// A closed list of ours.
  case fixed([(code: String, word: Text)])
  /// The rows of `code` of this list.
  case list(String)
}

extension Optional: FieldValue where Wrapped: FieldValue {
  package static var blank: Self { nil }
  package static var isOptional: Bool { true }
  package static var type: FieldType { Wrapped.type }
  package static var choices: Choices { Wrapped.choices }
  package static func selection(_ column: SQL) -> SQL { Wrapped.selection(column) }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    self = try Wrapped(reading: text, by: reader, in: db)
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value {
    try self?.value(by: reader, in: db) ?? .none
  }
}

extension FieldValue where Self: Sayable {
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value { value }
}

extension String: FieldValue {
  package static var blank: String { "" }
  package static var type: FieldType { .text }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    self = try Reader.plain(text)
  }
}

extension Int64: FieldValue {
  package static var blank: Int64 { 0 }
  package static var type: FieldType { .integer }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    guard let value = Int64(text.trimmed.filter { $0 != "," }), value >= 0 else {
      throw ValueError(
        "integer.format",
        text: Text(en: "it must be a whole number, 0 or more.", zh: "应为不小于 0 的整数。"))
    }
    self = value
  }
}

extension Int: FieldValue {
  package static var blank: Int { 0 }
  package static var type: FieldType { .integer }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    self = Int(try Int64(reading: text, by: reader, in: db))
  }
}

/// A flag: false unless it is given, with no negative spelling.
extension Bool: FieldValue {
  package static var blank: Bool { false }
  package static var type: FieldType { .choice("yes_no") }
  package static var choices: Choices {
    .fixed([("yes", Text(en: "yes", zh: "是")), ("no", Text(en: "no", zh: "否"))])
  }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    self = try Self.choices.code(text, by: reader, in: db) == "yes"
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value {
    self
      ? .choice(code: "yes", Text(en: "yes", zh: "是"))
      : .choice(code: "no", Text(en: "no", zh: "否"))
  }
}

extension Day: FieldValue {
  package static var blank: Day { .first }
  package static var type: FieldType { .day }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    try self.init(parsing: text)
  }
}

/// A day of birth: masked, because beside a masked number it gives the hidden digits away.
package struct BirthDate: FieldValue {
  package let day: Day
  package init(_ day: Day) { self.day = day }
  package static var blank: BirthDate { BirthDate(.first) }
  package static var type: FieldType { .birthDate }
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    day = try Day(row: row, at: column)
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    day.bind(to: statement, at: index)
  }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    day = try Day(parsing: text)
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value {
    .personal(day.text, as: .birthDate)
  }
}

extension Period: FieldValue {
  package static var blank: Period { Period(year: 1850, length: .year, ordinal: 1)! }
  package static var type: FieldType { .period }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    try self.init(parsing: text)
  }
}

extension Money: FieldValue {
  package static var blank: Money { .zero }
  package static var type: FieldType { .money }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    try self.init(parsing: text)
    guard self >= .zero else {
      throw ValueError(
        "money.negative", text: Text(en: "an amount cannot be negative.", zh: "金额不能为负。"))
    }
  }
}

extension BasisPoints: FieldValue {
  package static var blank: BasisPoints { BasisPoints(rawValue: 0) }
  package static var type: FieldType { .percent }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    try self.init(parsing: text)
  }
}

/// A value whose canonical text is what is kept.
package protocol TextField: StoredText, FieldValue {}

extension TextField {
  package static var blank: Self { Self(stored: "") }
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    self.init(stored: try String(row: row, at: column))
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    text.bind(to: statement, at: index)
  }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    try self.init(parsing: text)
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value {
    Self.type.isPersonal ? .personal(text, as: Self.type) : .identifier(text)
  }
}

extension PersonName: TextField { package static var type: FieldType { .personName } }
extension PhoneNumber: TextField { package static var type: FieldType { .phone } }
extension BankCard: TextField { package static var type: FieldType { .card } }
extension UnionCode: TextField { package static var type: FieldType { .unionCode } }
extension CreditCode: TextField { package static var type: FieldType { .creditCode } }
extension DivisionCode: TextField { package static var type: FieldType { .division } }

extension PersonName: Sayable { package var value: Value { .personal(text, as: .personName) } }

/// Where somebody lives (家庭住址).
package struct Address: TextField {
  package let text: String
  package static var type: FieldType { .address }
  package init(stored text: String) { self.text = text }
  package init(parsing text: String) throws(ValueError) {
    self.init(stored: try Reader.plain(text))
  }
}

/// The number of an identity document as a column keeps it: what sort of document it is, its form
/// tells.
extension IdentityNumber: FieldValue {
  package static var blank: IdentityNumber { IdentityNumber(stored: "", type: .other) }
  package static var type: FieldType { .identity }
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    let text = try String(row: row, at: column)
    let read = try? IdentityNumber(parsing: text, today: .last)
    self = read?.text == text ? read! : IdentityNumber(stored: text, type: .other)
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    text.bind(to: statement, at: index)
  }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    self = try reader.identity(text, in: db).number
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value { value }
}
extension IdentityNumber: Sayable {
  package var value: Value { .personal(text, as: .identity) }
}
