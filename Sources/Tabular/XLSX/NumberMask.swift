/// A number format that shows more than the number: `000000` shows 102 as `000102`, `"R-"0000` as
/// `R-0102` (ECMA-376 part 1, 18.8.31).
///
/// The cell holds 102; whoever typed or read the code saw `000102`. Formats of amounts, such as
/// `#,##0.00` or `0"元"`, show nothing that belongs to the value and are no masks.
struct NumberMask: Equatable {
  private enum Piece: Equatable {
    case digit
    case literal(String)
  }

  /// What stands before the point, from left to right.
  private var whole: [Piece] = []
  private var decimals = 0

  /// `nil` for a code that is no mask.
  init?(_ code: String) {
    guard let pieces = Self.pieces(of: code) else { return nil }
    let halves = pieces.split(
      separator: .literal("."), maxSplits: 1, omittingEmptySubsequences: false)
    whole = Array(halves[0])
    let digits = whole.count { $0 == .digit }
    let literals = pieces.compactMap { piece in
      if case .literal(let text) = piece, text != "." { text } else { nil }
    }.joined()
    if halves.count == 2 {
      decimals = halves[1].count
      guard digits >= 1, decimals >= 1, literals.isEmpty, halves[1].allSatisfy({ $0 == .digit })
      else { return nil }
      return
    }
    // One digit with words around it is an amount with its unit; with letters of a code it is not.
    let isCode = literals.unicodeScalars.allSatisfy { $0.isASCII && $0 != " " } && !literals.isEmpty
    guard digits >= 2 || (digits == 1 && isCode) else { return nil }
  }

  /// The number as the format shows it; `nil` where it shows less than the number, or the same.
  ///
  /// - Parameter number: plain digits, with a point at most.
  func text(_ number: String) -> String? {
    let halves = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = halves.count == 2 ? String(halves[1]) : ""
    guard halves.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      !halves[0].isEmpty, fraction.utf8.count <= decimals
    else { return nil }
    let padded = masked(halves[0])
    // 103 shown as 103.00 is still 103; 2017.1 shown as 2017.10 is not January.
    guard !fraction.isEmpty else { return padded == number ? nil : padded }
    return "\(padded).\(fraction)" + String(repeating: "0", count: decimals - fraction.utf8.count)
  }

  /// The digits put into the places, from the right; the first place takes what is left over.
  private func masked(_ number: Substring) -> String {
    var rest = number
    var places = whole.count { $0 == .digit }
    var shown: [String] = []
    for piece in whole.reversed() {
      switch piece {
      case .literal(let text): shown.append(text)
      case .digit:
        places -= 1
        shown.append(places == 0 && !rest.isEmpty ? String(rest) : String(rest.popLast() ?? "0"))
      }
    }
    return shown.reversed().joined()
  }

  /// The pieces of a code's first section, which is for positive numbers; `nil` where it has
  /// anything but digits that are always shown and words.
  private static func pieces(of code: String) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = Substring(code)
    while let sign = rest.popFirst() {
      switch sign {
      case ";": return pieces
      case "0": pieces.append(.digit)
      case ".", "-", " ", "(", ")", ":": pieces.append(.literal(String(sign)))
      case "\\":
        guard let escaped = rest.popFirst() else { return nil }
        pieces.append(.literal(String(escaped)))
      case "\"":
        guard let end = rest.firstIndex(of: "\"") else { return nil }
        pieces.append(.literal(String(rest[..<end])))
        rest = rest[rest.index(after: end)...]
      case "[" where rest.hasPrefix("$-"):
        guard let end = rest.firstIndex(of: "]") else { return nil }
        rest = rest[rest.index(after: end)...]
      default: return nil
      }
    }
    return pieces
  }
}
