/// A share in hundredths of a percent: 60% is 6000.
package struct BasisPoints: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: Int64
  package init(rawValue: Int64) { self.rawValue = rawValue }
  package static func < (a: BasisPoints, b: BasisPoints) -> Bool { a.rawValue < b.rawValue }
}
