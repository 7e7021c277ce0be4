/// Random numbers that are the same on every run.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// Pieces that files of rows, spreadsheets and terminals trip over.
  private static let nasty: [String] = [
    "\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", "'", "''", "=", "+", "-", "@", "=\"", "\"=",
    " ", "sep=", "\u{FEFF}", "·", "买买提·艾力", "张三", "㐂", "𠮷", "𰻝", "བོད་", "مرحبا", "\u{202E}",
    "👨‍👩‍👧", "🇨🇳", "é", "e\u{301}", "630102190001011234", "0123", "-1", "\u{1B}[31m", "\\", "\u{85}",
    "\u{2028}", "﷽", "€", "\u{7F}", "a", "Z",
  ]

  /// A text of up to five such pieces.
  mutating func nastyText() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...5, using: &self) {
      text += Self.nasty.randomElement(using: &self) ?? ""
    }
    return text
  }

  mutating func nastyTable() -> [[String]] {
    let columns = Int.random(in: 1...6, using: &self)
    return (0..<Int.random(in: 1...12, using: &self)).map { _ in
      (0..<columns).map { _ in nastyText() }
    }
  }
}
