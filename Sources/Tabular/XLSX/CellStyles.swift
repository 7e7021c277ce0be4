/// What the cell styles of a workbook make of a number (`styles.xml`).
final class CellStyles: XMLHandler {
  /// How a number is shown, as far as it says what the number is.
  enum Format: Equatable {
    case general
    /// As a day or time.
    case day
    case masked(NumberMask)
  }

  /// By the style's number.
  private(set) var styles: [Format] = []
  private var formats: [Int: Format] = [:]
  private var isInCellStyles = false

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
      formats[id] = Self.format(attributes["formatCode"] ?? "")
    case "cellXfs": isInCellStyles = true
    case "xf" where isInCellStyles:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      styles.append(formats[id] ?? Self.format(builtIn: id))
    default: break
    }
  }

  override func end(_ name: XMLName) {
    if name == "cellXfs" { isInCellStyles = false }
  }

  /// The formats that need no code (ECMA-376 part 1, 18.8.30), those of Chinese systems included.
  private static func format(builtIn id: Int) -> Format {
    switch id {
    case 2: format("0.00")
    case 14...22, 27...36, 45...47, 50...58, 71...81: .day
    default: .general
    }
  }

  private static func format(_ code: String) -> Format {
    if isDay(code) { return .day }
    return NumberMask(code).map(Format.masked) ?? .general
  }

  /// Whether a format code has letters of days or times outside quotes, escapes and brackets.
  /// Lengths of time, such as `[h]:mm`, are numbers.
  static func isDay(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    var bracket = ""
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if isBracketed {
        isBracketed = character != "]"
        if !isBracketed, !bracket.isEmpty, bracket.allSatisfy({ "hms".contains($0) }) {
          return false
        }
        bracket.append(character)
      } else {
        switch character {
        case "\"": isQuoted = true
        case "[":
          isBracketed = true
          bracket = ""
        case "\\", "_", "*": isEscaped = true
        // What stands behind is for negative numbers.
        case ";": return false
        case "g" where code.lowercased().hasPrefix("general"): return false
        case "y", "d", "m", "h", "s": return true
        default: break
        }
      }
    }
    return false
  }
}
