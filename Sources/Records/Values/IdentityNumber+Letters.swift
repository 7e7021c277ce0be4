extension IdentityNumber {
  static func mismatch(_ shown: IdentityType) -> ValueError {
    ValueError("id_number.type", ["type": .choice(list: "id_type", code: shown.rawValue)])
  }

  static func requireDigits(_ scalars: [Unicode.Scalar], in range: Range<Int>)
    throws(ValueError)
  {
    for place in range where !("0"..."9").contains(scalars[place]) {
      throw foreign(scalars[place], at: place)
    }
  }

  /// A character that has no place in a number; letters that look like a digit are named.
  static func foreign(_ scalar: Unicode.Scalar, at place: Int) -> ValueError {
    var figures: Figures = [
      "character": .text(scalar.shown), "position": .count(place + 1),
    ]
    guard let digit = lookAlikes[scalar] else { return ValueError("id_number.character", figures) }
    figures["digit"] = .text(digit)
    return ValueError("id_number.letter", figures)
  }

  /// The error with the letter as it was typed (`l`, not `L`), and with the number that would be
  /// right, where putting digits for letters passes every check.
  static func named(_ error: ValueError, in typed: String, type: IdentityType?, today: Day)
    -> ValueError
  {
    guard error.reason == "id_number.letter",
      case .count(let position)? = error.figures["position"],
      case .text(let digit)? = error.figures["digit"]
    else { return error }
    let scalars = Array(typed.unicodeScalars)
    let mended = String(scalars.map { lookAlikes[$0] ?? String($0) }.joined())
    let number = try? IdentityNumber(parsing: mended, type: type, today: today)
    return ValueError(
      error.reason,
      [
        "character": .text(scalars[position - 1].shown), "position": .count(position),
        "digit": .text(digit),
      ], suggestion: number?.text)
  }

  private static let lookAlikes: [Unicode.Scalar: String] = [
    "O": "0", "o": "0", "I": "1", "i": "1", "L": "1", "l": "1",
  ]
}
