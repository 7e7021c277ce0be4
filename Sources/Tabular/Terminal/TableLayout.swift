/// How wide the columns of a table are and on which side their cells stand.
struct TableLayout {
  private struct Column {
    var width: Int
    /// Whether the cells stand on the right: some are numbers and none is a text.
    var isNumeric = false
    /// Whether cells may be cut: some are texts and none is anything else that must be read whole.
    var isText = false
  }

  private var columns: [Column]
  /// Whether cells wider than their column are cut.
  private let cuts: Bool

  init(header: [String], rows: [[Cell]], width: Int?) {
    cuts = width != nil
    columns = header.map { Column(width: DisplayWidth.of($0)) }
    for index in columns.indices {
      var numbers = 0
      var texts = 0
      var others = 0
      for row in rows {
        let cell = row[index]
        columns[index].width = max(columns[index].width, Self.shown(cell).width)
        switch cell {
        case .empty: break
        case .integer, .decimal: numbers += 1
        case .text, .percent: texts += 1
        case .identifier, .day, .flag: others += 1
        }
      }
      columns[index].isNumeric = numbers > 0 && texts == 0 && others == 0
      columns[index].isText = texts > 0 && numbers == 0 && others == 0
    }
    if let width { fit(in: width) }
  }

  /// The header and its rule.
  func headerLines(_ header: [String]) -> String {
    let names = header.map { (text: $0, width: DisplayWidth.of($0)) }
    let rule = columns.map { (text: String(repeating: "-", count: $0.width), width: $0.width) }
    return line(names) + line(rule)
  }

  func line(_ row: [Cell]) -> String { line(row.map(Self.shown)) }

  private func line(_ cells: [(text: String, width: Int)]) -> String {
    var line = ""
    // Blanks are only written once something follows them: a line does not end in blanks.
    var pending = 0
    for (column, cell) in zip(columns, cells) {
      var cell = cell
      if cuts, column.isText, cell.width > column.width {
        cell.text = DisplayWidth.truncate(cell.text, to: column.width)
        cell.width = DisplayWidth.of(cell.text)
      }
      let padding = max(0, column.width - cell.width)
      if column.isNumeric { pending += padding }
      if cell.width > 0 {
        line += String(repeating: " ", count: pending) + cell.text
        pending = 0
      }
      if !column.isNumeric { pending += padding }
      pending += TableWriter.gap.utf8.count
    }
    return line + "\n"
  }

  /// Narrows the widest text column, the last of equals, until a row fits or all are narrow.
  private mutating func fit(in limit: Int) {
    let gaps = TableWriter.gap.utf8.count * max(0, columns.count - 1)
    var total = columns.reduce(gaps) { $0 + $1.width }
    while total > limit {
      var widest: Int?
      for (index, column) in columns.enumerated()
      where column.isText && column.width > TableWriter.narrowest {
        if widest.map({ column.width >= columns[$0].width }) ?? true { widest = index }
      }
      guard let widest else { return }
      // Straight down to where a row would fit or the next widest column is, not blank by blank.
      let others = columns.indices.filter { $0 != widest && columns[$0].isText }
      let next = others.map { columns[$0].width }.max() ?? 0
      let floor = max(TableWriter.narrowest, min(next, columns[widest].width - 1))
      let target = max(floor, columns[widest].width - (total - limit))
      total -= columns[widest].width - target
      columns[widest].width = target
    }
  }

  private static func shown(_ cell: Cell) -> (text: String, width: Int) {
    let text = TerminalText.escaped(cell.plainText)
    return (text, DisplayWidth.of(text))
  }
}
