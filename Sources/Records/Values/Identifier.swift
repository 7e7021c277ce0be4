import Storage

/// The number of one row, which cannot be taken for another noun's. People never see it.
package struct Identifier<Of>: RawRepresentable, Hashable, ColumnValue, CustomStringConvertible {
  package let rawValue: Int64
  package init(rawValue: Int64) { self.rawValue = rawValue }
  package var description: String { String(rawValue) }
}
