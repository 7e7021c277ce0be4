/// Whoever shows an answer: the terminal, a file, a page. It is told what there is, and nothing
/// else in the program writes for people.
package protocol Presenter {
  /// A table begins; rows follow.
  mutating func begin(_ heading: Heading) throws
  mutating func row(_ values: [Value]) throws
  mutating func end() throws
  /// One record as a sheet: a field a line.
  mutating func record(_ heading: Heading, _ values: [Value]) throws
  /// Several records of one sort, each as a sheet where there is room for it.
  mutating func records(_ heading: Heading, _ rows: [[Value]]) throws
  /// A line of its own.
  mutating func line(_ text: Text) throws
  /// All that rules found wrong, and what they only compare.
  mutating func findings(_ all: [Finding]) throws
}

extension Presenter {
  package mutating func records(_ heading: Heading, _ rows: [[Value]]) throws {
    for values in rows { try record(heading, values) }
  }
}

/// What a table or a record is called, and its columns.
package struct Heading: Sendable, Equatable {
  /// As scripts know it: `family`.
  package let name: String
  package let title: Text
  package let columns: [Column]
  /// On a screen, columns that are empty throughout are left out.
  package let isSparse: Bool

  package init(_ name: String, _ title: Text, _ columns: [Column], isSparse: Bool = false) {
    self.isSparse = isSparse
    self.name = name
    self.title = title
    self.columns = columns
  }

  /// One column.
  package struct Column: Sendable, Equatable {
    /// As scripts know it.
    package let name: String
    package let label: Text
    package let type: FieldType
    /// Left out of a table on a screen, unless it was asked for.
    package let isMinor: Bool

    package init(
      _ name: String, _ type: FieldType, en: Phrase, zh: Phrase, minor isMinor: Bool = false
    ) {
      self.init(name, type, Text(en: en, zh: zh), minor: isMinor)
    }
    package init(_ name: String, _ type: FieldType, _ label: Text, minor isMinor: Bool = false) {
      self.name = name
      self.type = type
      self.label = label
      self.isMinor = isMinor
    }
  }
}

extension Heading.Column {
  /// The same, which was asked for.
  var asMajor: Self { Self(name, type, label) }

  package init<Holder>(_ field: Field<Holder>) {
    self.init(field.name, field.type, field.label, minor: field.isMinor)
  }
}
