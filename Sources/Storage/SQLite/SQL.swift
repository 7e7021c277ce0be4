/// A statement's text with its values kept apart.
///
/// Only a literal makes one, and what is interpolated becomes a bound value, so that
/// no text from outside can ever be read as SQL:
///
///     "SELECT \(columns: Member.table) FROM \(Member.table) WHERE name = \(name)"
package struct SQL: ExpressibleByStringInterpolation, Sendable {
  let text: String
  let values: [any ColumnValue]

  package init(stringLiteral text: String) { self.init(text: text, values: []) }
  package init(stringInterpolation parts: StringInterpolation) {
    self.init(text: parts.text, values: parts.values)
  }
  private init(text: String, values: [any ColumnValue]) {
    self.text = text
    self.values = values
  }

  package static func + (a: SQL, b: SQL) -> SQL {
    SQL(text: a.text + " " + b.text, values: a.values + b.values)
  }

  /// Gathers the text of a query and the values that go beside it.
  package struct StringInterpolation: StringInterpolationProtocol {
    var text = ""
    var values: [any ColumnValue] = []
    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity)
    }
    package mutating func appendLiteral(_ literal: String) { text += literal }
    package mutating func appendInterpolation(_ value: some ColumnValue) {
      text += "?"
      values.append(value)
    }
    /// `nil` becomes NULL.
    package mutating func appendInterpolation<Value: ColumnValue>(_ value: Value?) {
      text += "?"
      values.append(value)
    }
    package mutating func appendInterpolation<Entity>(_ table: Table<Entity>) { text += table.name }
    package mutating func appendInterpolation<Entity>(columns table: Table<Entity>) {
      text += table.columns.joined(separator: ", ")
    }
    /// A part of a statement that was itself written as a literal.
    package mutating func appendInterpolation(_ part: SQL) {
      text += part.text
      values += part.values
    }
    /// A table's or column's name from the schema, quoted; never a value.
    package mutating func appendInterpolation(name: SchemaName) { text += name.quoted }
  }
}

/// The name of a table or column, as the schema has it.
package struct SchemaName: Hashable, Sendable {
  package let text: String
  package init(_ text: String) { self.text = text }
  /// As an SQL identifier: <https://sqlite.org/lang_keywords.html>
  var quoted: String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
