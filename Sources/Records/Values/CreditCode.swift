/// The unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters.
package struct CreditCode: StoredText, Comparable {
  package let text: String
  package init(stored text: String) { self.text = text }
  package static func < (a: CreditCode, b: CreditCode) -> Bool { a.text < b.text }

  /// Takes a code as typed: with spaces, full-width, in small letters.
  package init(parsing text: String) throws(ValueError) {
    let typed = text.compact
    guard !typed.isEmpty else {
      throw ValueError(
        "credit_code.empty", text: Text(en: "There is no credit code.", zh: "没有写统一社会信用代码。"))
    }
    guard !typed.isScientific else {
      throw ValueError(
        "credit_code.excel_damage",
        text: Text(
          en:
            "A spreadsheet has put it in scientific notation. Enter it anew, in a column set to text.",
          zh: "已被表格软件改成科学计数法，无法恢复。请按登记证书重填，并把该列设为文本。"))
    }
    let scalars = Array(typed.unicodeScalars)
    guard scalars.count == 18 else {
      throw ValueError(
        "credit_code.length",
        text: Text(
          en: "It has \(scalars.count, as: "length") characters; there must be 18.",
          zh: "有 \(scalars.count, as: "length") 位，应为 18 位。"))
    }
    let code = typed.capitals
    try Self.requireAlphabet(scalars, of: code)
    let bytes = Array(code.utf8)
    // Eighteen zeros satisfy the checksum.
    guard bytes.contains(where: { $0 != 0x30 }) else {
      throw ValueError(
        "credit_code.zeros",
        text: Text(en: "It is all zeros. Enter it from the certificate.", zh: "全部是 0。请按登记证书填写。"))
    }
    if let place = (2..<8).first(where: { !isDigit(bytes[$0]) }) {
      throw ValueError(
        "credit_code.division",
        text: Text(
          en:
            "Character \(place + 1, as: "position") is '\(Unicode.Scalar(bytes[place]).shown, as: "character")'; characters 3 to 8 must be digits.",
          zh:
            "第 \(place + 1, as: "position") 位是“\(Unicode.Scalar(bytes[place]).shown, as: "character")”，第 3 到 8 位应为数字。"
        ))
    }
    let expected = Self.checkCharacter(of: bytes)
    if bytes[17] != expected, bytes.allSatisfy(isDigit), code.hasSuffix("000") {
      throw ValueError(
        "credit_code.excel_damage",
        text: Text(
          en:
            "A spreadsheet has put it in scientific notation. Enter it anew, in a column set to text.",
          zh: "已被表格软件改成科学计数法，无法恢复。请按登记证书重填，并把该列设为文本。"))
    }
    guard bytes[17] == expected else {
      throw ValueError(
        "credit_code.checksum",
        text: Text(
          en:
            "The check character is \(String(Unicode.Scalar(bytes[17])), as: "found"); the first 17 give \(String(Unicode.Scalar(expected)), as: "expected"). Check the certificate.",
          zh:
            "末位校验码是 \(String(Unicode.Scalar(bytes[17])), as: "found")，按前 17 位应为 \(String(Unicode.Scalar(expected)), as: "expected")。请按登记证书核对。"
        ))
    }
    self.init(stored: code)
  }

  /// Names of what the office should look at twice: `credit_code.authority_unknown`, the first
  /// character is no registering department known to us; `credit_code.organisation`, the check
  /// character of the organisation code within does not fit.
  package var warnings: [String] {
    let bytes = Array(text.utf8)
    var warnings: [String] = []
    if !"123456789ANY".utf8.contains(bytes[0]) { warnings.append("credit_code.authority_unknown") }
    if bytes[16] != Self.organisationCheckCharacter(of: bytes[8..<16]) {
      warnings.append("credit_code.organisation")
    }
    return warnings
  }

  /// Registering department and class: 81 is a grassroots union, 91 an enterprise.
  package var registration: String { String(text.prefix(2)) }
  /// Where it was first registered; it does not follow later moves.
  package var divisionPrefix: String { String(text.dropFirst(2).prefix(6)) }
}

extension CreditCode {
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// The standard leaves out five letters because they look like other signs.
  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "I": "1", "O": "0", "S": "5", "V": "U", "Z": "2",
  ]

  private static func requireAlphabet(_ typed: [Unicode.Scalar], of code: String)
    throws(ValueError)
  {
    let scalars = Array(code.unicodeScalars)
    let foreign = scalars.firstIndex { !$0.isASCII || !alphabet.contains(UInt8($0.value)) }
    guard let foreign else { return }
    let found = typed[foreign].shown
    let place = foreign + 1
    guard let meant = lookAlikes[scalars[foreign]] else {
      throw ValueError(
        "credit_code.character",
        text: Text(
          en:
            "Character \(place, as: "position"), '\(found, as: "character")', cannot stand in a credit code. Check it against the certificate.",
          zh: "第 \(place, as: "position") 位的“\(found, as: "character")”不能用在统一社会信用代码中。"))
    }
    let digit = String(meant)
    let mended = String(String.UnicodeScalarView(scalars.map { lookAlikes[$0] ?? $0 }))
    let code = try? CreditCode(parsing: mended)
    // Both checks must fit: one alone lets one mending in 31 through by chance.
    let suggestion = code?.warnings == [] ? code?.text : nil
    throw ValueError(
      "credit_code.letter",
      text: Text(
        en:
          "Credit codes have no letter '\(found, as: "character")' (character \(place, as: "position")); see whether it was meant as \(digit, as: "digit").",
        zh:
          "第 \(place, as: "position") 位的字母“\(found, as: "character")”不用于统一社会信用代码，请看是否应为 \(digit, as: "digit")。"
      ),
      suggestion: suggestion)
  }

  /// The check character of the whole: weights are powers of 3 modulo 31.
  package static func checkCharacter(of code: [UInt8]) -> UInt8 {
    var (sum, weight) = (0, 1)
    for byte in code.prefix(17) {
      sum += (alphabet.firstIndex(of: byte) ?? 0) * weight
      weight = weight * 3 % 31
    }
    return alphabet[(31 - sum % 31) % 31]
  }

  /// The check character of an organisation code's eight characters (GB 11714).
  static func organisationCheckCharacter(of body: ArraySlice<UInt8>) -> UInt8 {
    let weights = [3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(body, weights).reduce(0) {
      $0 + Int($1.0 < 0x41 ? $1.0 - 0x30 : $1.0 - 0x37) * $1.1
    }
    return Array("0X987654321".utf8)[sum % 11]
  }
}
