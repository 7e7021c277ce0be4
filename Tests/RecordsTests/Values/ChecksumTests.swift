import Records
import Testing

/// What the check characters are for: one wrong character, or two neighbours swapped.
@Suite struct ChecksumTests {
  static let identities = [
    "63010219000101999X", "630102190002289983", "630202190106159978", "632222190402299964",
    "632801190312319950", "632701190207049949", "810000190001010018", "963840190001010018",
  ]
  static let creditCodes = [
    "81630100YY000001XU", "81630102YY0000028Q", "89630000YY00000609", "91350100M000100Y43",
    "91632801YYWTRQPN17",
  ]
  static let cards = ["6217000000000000012", "6228480000000000026", "622700123456789019"]

  @Test(arguments: identities) func `one wrong digit of an identity number is always found`(
    text: String
  ) {
    for wrong in Self.substitutions(in: text, from: "0123456789X") {
      let number = try? IdentityNumber(parsing: wrong, today: IdentityNumberTests.today)
      #expect(number == nil, "\(wrong)")
    }
  }

  @Test(arguments: identities) func `swapped neighbours of an identity number are always found`(
    text: String
  ) {
    for wrong in Self.swaps(in: text) {
      let number = try? IdentityNumber(parsing: wrong, today: IdentityNumberTests.today)
      #expect(number == nil, "\(wrong)")
    }
  }

  @Test(arguments: creditCodes) func `one wrong character or swap in a credit code is always found`(
    text: String
  ) {
    let alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    for wrong in Self.substitutions(in: text, from: alphabet) + Self.swaps(in: text) {
      #expect((try? CreditCode(parsing: wrong)) == nil, "\(wrong)")
    }
  }

  @Test(arguments: cards) func `one wrong digit of a card is found, a swap unless of 0 and 9`(
    text: String
  ) {
    for wrong in Self.substitutions(in: text, from: "0123456789") {
      #expect((try? BankCard(parsing: wrong)) == nil, "\(wrong)")
    }
    for wrong in Self.swaps(in: text) {
      let differing = zip(text, wrong).filter { $0 != $1 }.map(\.0)
      let isBlindSpot = Set(differing) == ["0", "9"]
      #expect(((try? BankCard(parsing: wrong)) != nil) == isBlindSpot, "\(wrong)")
    }
  }

  static func substitutions(in text: String, from alphabet: String) -> [String] {
    let characters = Array(text)
    return characters.indices.flatMap { place in
      alphabet.filter { $0 != characters[place] }.map { wrong in
        var changed = characters
        changed[place] = wrong
        return String(changed)
      }
    }
  }

  static func swaps(in text: String) -> [String] {
    let characters = Array(text)
    return characters.indices.dropLast().filter { characters[$0] != characters[$0 + 1] }.map {
      var changed = characters
      changed.swapAt($0, $0 + 1)
      return String(changed)
    }
  }
}
