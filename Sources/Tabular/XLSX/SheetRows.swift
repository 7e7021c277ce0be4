/// Makes rows of the elements of a sheet (`sheet1.xml`).
final class SheetRows: XMLHandler {
  private enum Kind {
    case number
    case shared
    case text
    case inline
    case flag
    case fault
    case day
  }

  private let strings: [String]
  private let styles: [CellStyles.Format]
  private let isSince1904: Bool
  private let damage: [String: String]

  private var finished: [TextRow] = []
  private var nextFinished = 0
  private var line = 0
  private var cells: [String] = []
  /// The column of the current cell, and of one that does not say where it stands, from 0.
  private var column = 0
  private var nextColumn = 0
  private var kind = Kind.number
  private var style = 0
  private var value: [UInt8] = []
  private var isInValue = false
  private var isPhonetic = false

  init(
    _ strings: [String], _ styles: [CellStyles.Format], since1904: Bool, path: String, part: String
  ) {
    self.strings = strings
    self.styles = styles
    isSince1904 = since1904
    damage = ["path": path, "part": part]
  }

  /// The next row that is complete.
  func pop() -> TextRow? {
    guard nextFinished < finished.count else {
      finished.removeAll(keepingCapacity: true)
      nextFinished = 0
      return nil
    }
    nextFinished += 1
    return finished[nextFinished - 1]
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "c": startCell(attributes)
    case "v": isInValue = true
    case "t": isInValue = !isPhonetic
    case "row":
      let above = line
      line += 1
      unsafe attributes.each { name, value in
        if name == "r" { unsafe line = Self.number(value) ?? line }
      }
      column = 0
      nextColumn = 0
      // Excel calls such a sheet damaged too; two rows of one number could not be told apart.
      if line <= above, failure == nil { fail(.xlsxDamaged, damage) }
    case "rPh": isPhonetic = true
    default: break
    }
  }

  override func end(_ name: XMLName) {
    switch name {
    case "v", "t": isInValue = false
    case "c": endCell()
    case "row":
      guard !cells.isEmpty, failure == nil else { return }
      finished.append(TextRow(line: line, cells: cells))
      cells.removeAll(keepingCapacity: true)
    case "rPh": isPhonetic = false
    default: break
    }
  }

  override func text(_ bytes: UnsafeRawBufferPointer) {
    guard isInValue, failure == nil else { return }
    unsafe value.append(contentsOf: bytes)
    guard value.count <= CSVReader.cellLimit else {
      value = []
      return fail(.csvCellTooLong, ["limit": String(CSVReader.cellLimit / 1_000_000)])
    }
  }

  private func startCell(_ attributes: XMLAttributes) {
    value.removeAll(keepingCapacity: true)
    kind = .number
    style = 0
    column = nextColumn
    unsafe attributes.each { name, value in
      switch name {
      case "r": unsafe column = Self.column(value) ?? column
      case "s": unsafe style = Self.number(value) ?? 0
      case "t":
        kind =
          switch unsafe XMLName(value) {
          case "s": .shared
          case "str": .text
          case "inlineStr": .inline
          case "b": .flag
          case "e": .fault
          case "d": .day
          default: .number
          }
      default: break
      }
    }
    nextColumn = column + 1
  }

  private func endCell() {
    guard !value.isEmpty, failure == nil else { return }
    guard let text = cellText(), !text.isEmpty else { return }
    guard column < CSVReader.columnLimit else {
      return fail(.xlsxTooManyColumns, ["limit": String(CSVReader.columnLimit)])
    }
    while cells.count < column { cells.append("") }
    if cells.count == column { cells.append(text) } else { cells[column] = text }
  }

  private func cellText() -> String? {
    switch kind {
    case .shared:
      guard let index = Int(String(decoding: value, as: UTF8.self)), strings.indices.contains(index)
      else {
        fail(.xlsxDamaged, damage)
        return nil
      }
      return strings[index]
    case .text, .inline: return SheetText.decoded(value)
    case .fault: return String(decoding: value, as: UTF8.self)
    case .flag: return value == [0x31] ? "TRUE" : "FALSE"
    case .day: return Self.day(String(decoding: value, as: UTF8.self))
    case .number: return number(shownAs: style < styles.count ? styles[style] : .general)
    }
  }

  private func number(shownAs format: CellStyles.Format) -> String {
    if format == .day, let serial = Double(String(decoding: value, as: UTF8.self)),
      let day = SheetDate.text(serial, since1904: isSince1904)
    {
      return day
    }
    // What is no number although it should be is shown as it stands.
    guard let number = SheetNumber.text(value) else {
      return String(decoding: value, as: UTF8.self)
    }
    if case .masked(let mask) = format { return mask.text(number) ?? number }
    return number
  }

  private func fail(_ name: TabularError.Name, _ details: [String: String]) {
    failure = TabularError(name, line: line, column: column + 1, details)
  }

  /// An ISO 8601 day, without a midnight behind it.
  private static func day(_ text: String) -> String {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2 else { return text }
    let isMidnight = parts[1].allSatisfy { "0:.Z".contains($0) }
    return isMidnight ? String(parts[0]) : "\(parts[0]) \(parts[1])"
  }

  /// The column of `AB12`, from 0.
  @unsafe private static func column(_ name: UnsafePointer<CChar>) -> Int? {
    var column = 0
    var next = unsafe name
    while case let byte = unsafe UInt8(bitPattern: next.pointee), (0x41...0x5A).contains(byte) {
      column = column * 26 + Int(byte - 0x40)
      guard column <= 20_000 else { return nil }
      unsafe next += 1
    }
    return column > 0 ? column - 1 : nil
  }

  @unsafe private static func number(_ text: UnsafePointer<CChar>) -> Int? {
    var number = 0
    var next = unsafe text
    while case let byte = unsafe UInt8(bitPattern: next.pointee), byte != 0 {
      guard (0x30...0x39).contains(byte), number < 100_000_000 else { return nil }
      number = number * 10 + Int(byte - 0x30)
      unsafe next += 1
    }
    return number
  }
}
