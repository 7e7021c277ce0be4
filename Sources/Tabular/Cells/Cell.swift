/// One value of a row on its way out, with just so much type as the formats tell apart.
package enum Cell: Equatable, Sendable {
  case text(String)
  /// Digits that are no number: ID numbers, cards, codes, phones.
  case identifier(String)
  case integer(Int64)
  /// A canonical decimal, such as `1234.50`: no grouping, a point, its decimals kept.
  case decimal(String)
  /// A percentage with its sign, such as `-12.50%`: a number to a spreadsheet, a text in JSON.
  case percent(String)
  /// A day as `2017-05-01`.
  case day(String)
  case flag(Bool)
  case empty

  /// The value as plain text, without quotes, guards or padding.
  package var plainText: String {
    switch self {
    case .text(let text), .identifier(let text), .decimal(let text), .percent(let text),
      .day(let text):
      text
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .empty: ""
    }
  }

  /// Whether the value is a quantity, which tables align to the right.
  var isNumber: Bool {
    switch self {
    case .integer, .decimal: true
    default: false
    }
  }
}
