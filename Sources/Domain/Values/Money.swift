/// An amount in 分 (fen), the hundredth of a yuan.
package struct Money: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: Int64
  package init(rawValue: Int64) { self.rawValue = rawValue }
  package init(fen: Int64) { rawValue = fen }
  package static func < (a: Money, b: Money) -> Bool { a.rawValue < b.rawValue }
}
