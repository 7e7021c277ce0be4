/// What stands between the cells of a line.
package enum CSVSeparator: UInt8, CaseIterable, Sendable {
  case comma = 0x2C
  case tab = 0x09
  case semicolon = 0x3B

  /// The separator that divides the first lines of `bytes` most evenly.
  ///
  /// A title row above the header and texts that hold a separator do not decide: what counts is how
  /// many cells the most common kind of line has, times how common it is. A comma where nothing
  /// divides.
  package init(detectedIn bytes: [UInt8]) {
    let start = Array(bytes.prefix(1 << 16))
    var best = (separator: CSVSeparator.comma, evenness: 0)
    for separator in Self.allCases {
      let evenness = Self.evenness(of: separator, in: start)
      if evenness > best.evenness { best = (separator, evenness) }
    }
    self = best.separator
  }

  /// The separator named by a first line such as `sep=;`, which Excel writes and obeys.
  init?(declaredBy line: ArraySlice<UInt8>) {
    guard line.count == 5, line.starts(with: "sep=".utf8), let last = line.last else { return nil }
    self.init(rawValue: last)
  }

  private static func evenness(of separator: CSVSeparator, in start: [UInt8]) -> Int {
    var reader = CSVReader(start, separator: separator, removesGuards: false)
    var rows: [Int: Int] = [:]
    var count = 0
    // An error, such as a quote cut off at the end of the sample, ends the sample.
    while count < 50, (try? reader.advance()) == true {
      rows[reader.count, default: 0] += 1
      count += 1
    }
    return rows.map { cells, times in (cells - 1) * times }.max() ?? 0
  }
}
