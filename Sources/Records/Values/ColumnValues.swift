package import Storage

// How the values are kept in columns: days and codes as TEXT, money and ratios as INTEGER.

extension Day: ColumnValue {
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    let text = try String(row: row, at: column)
    guard let day = Day(stored: text) else { throw RowError(description: "\(text) is no day") }
    self = day
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    text.bind(to: statement, at: index)
  }
}

extension Money: ColumnValue {}
extension BasisPoints: ColumnValue {}

extension Period: ColumnValue {
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    let text = try String(row: row, at: column)
    do { self = try Period(parsing: text) } catch {
      throw RowError(description: "\(text) is no period")
    }
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    text.bind(to: statement, at: index)
  }
}
