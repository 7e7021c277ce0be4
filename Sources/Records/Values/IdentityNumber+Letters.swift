extension IdentityNumber {
  static func mismatch(_ shown: IdentityType) -> ValueError {
    ValueError(
      "id_number.type",
      text: Text(
        en:
          "It does not fit the type of document; the number is of this type: \(shown, as: "type").",
        zh: "与证件类型不符，从号码看是\(shown, as: "type")。"))
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
    let place = place + 1
    guard let digit = lookAlikes[scalar] else {
      return ValueError(
        "id_number.character",
        text: Text(
          en:
            "Character \(place, as: "position") is '\(scalar.shown, as: "character")'; there must be a digit (the last may be X).",
          zh: "第 \(place, as: "position") 位是“\(scalar.shown, as: "character")”，此处应为数字（末位可为 X）。"))
    }
    return letter(scalar, at: place, meaning: digit)
  }

  private static func letter(
    _ scalar: Unicode.Scalar, at place: Int, meaning digit: String, suggestion: String? = nil
  ) -> ValueError {
    ValueError(
      "id_number.letter",
      text: Text(
        en:
          "Character \(place, as: "position") is the letter '\(scalar.shown, as: "character")' and was meant as the digit \(digit, as: "digit").",
        zh:
          "第 \(place, as: "position") 位是字母“\(scalar.shown, as: "character")”，应是数字 \(digit, as: "digit")。"
      ),
      suggestion: suggestion)
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
    return letter(
      scalars[position - 1], at: position, meaning: digit, suggestion: number?.text)
  }

  private static let lookAlikes: [Unicode.Scalar: String] = [
    "O": "0", "o": "0", "I": "1", "i": "1", "L": "1", "l": "1",
  ]
}
