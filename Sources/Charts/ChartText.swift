/// Texts of a chart: how wide they are drawn, and how XML is written.
enum ChartText {
  /// Families that have Chinese characters on the systems offices use, then whatever has them.
  static let families =
    "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC','SimHei',"
    + "'WenQuanYi Micro Hei',sans-serif"

  /// About how wide a text is, in pixels: the font itself is only known where the chart is looked
  /// at, so that this is on the safe side.
  static func width(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width($1) } * size
  }

  /// In parts of the font's size.
  private static func width(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x30...0x39: 0.58
    case 0x20...0x2F, 0x3A...0x40, 0x61...0x7E: 0.58
    case 0x41...0x5A: 0.7
    case 0x80...0x10FF: 0.64
    default: 1
    }
  }

  /// A text that fits: cut with an ellipsis where it does not.
  static func fitting(_ text: String, in room: Double, size: Double) -> String {
    guard width(text, size: size) > room else { return text }
    var cut = text
    while !cut.isEmpty, width(cut + "…", size: size) > room { cut.removeLast() }
    return cut + "…"
  }

  /// Without what XML 1.0 does not allow, and with what means something to it escaped.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
