package import Storage

/// Several texts of one field, which is given again and again.
package struct Texts: FieldValue, RawRepresentable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package static var blank: Self { Self(rawValue: "") }
  package static var isOptional: Bool { true }
  package static var type: FieldType { .text }
  package var all: [String] { rawValue.split(separator: ";").map(String.init) }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    rawValue = text
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value {
    .several(all.map { .text($0) })
  }
}
