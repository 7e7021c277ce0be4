import Records
import Testing

/// What holds for every value: its text parses back to itself, and no text brings a parser down.
@Suite struct ValuePropertyTests {
  static let today = IdentityNumberTests.today

  @Test func `the text of every amount, share and day parses back to itself`() throws {
    var random = SeededGenerator(seed: 1)
    let limit = Money.limit.rawValue
    for _ in 0..<2_000 {
      try Self.expectRoundTrip(Money(fen: .random(in: -limit...limit, using: &random)))
      try Self.expectRoundTrip(Money(fen: .random(in: -1_000...1_000, using: &random)))
      let day = Day(daysSince1970: .random(in: -43_829...84_370, using: &random))
      try Self.expectRoundTrip(#require(day))
    }
    for points in Int64(0)...10_000 { try Self.expectRoundTrip(BasisPoints(rawValue: points)) }
  }

  @Test func `the text of every period parses back to itself`() throws {
    for year in Day.years {
      for length in Period.Length.allCases {
        for ordinal in 1...length.perYear {
          try Self.expectRoundTrip(#require(Period(year: year, length: length, ordinal: ordinal)))
        }
        #expect(Period(year: year, length: length, ordinal: length.perYear + 1) == nil)
      }
    }
  }

  @Test func `random text never traps, and what is accepted is canonical`() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<6_000 { try Self.expectCanonicalAsAny(Self.garbage(&random)) }
  }

  /// Nearly right texts go deeper into the parsers than garbage does.
  @Test(arguments: [
    "1,234,567.89", "￥12.50元", "1.5万元", "12.34%", "0.1234", "2017-05-01", "2017年5月1日",
    "2017-05-01 00:00:00", "42856", "2017年第二季度", "2017H1", "201705", "63010219000101999X",
    "630102000101999", "963840190001010018", "USA631234567890", "81630100YY000001XU",
    "+86 138-1234-5678", "0971-1234567", "6217 0000 0000 0000 012", "630102", "扎西 · 次仁",
    "John F. Smith", "=\"G1-a_b.C\"",
  ]) func `nearly right text never traps, and what is accepted is canonical`(text: String) throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      var characters = Array(text)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0...characters.count, using: &random)
        let end = min(characters.count, place + Int.random(in: 0...2, using: &random))
        characters.replaceSubrange(place..<end, with: Self.garbage(&random).prefix(2))
      }
      try Self.expectCanonicalAsAny(String(characters))
    }
  }

  @Test func `random numbers with the right check are what their digits say`() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let birth = try #require(
        Day(daysSince1970: .random(in: -43_829...20_000, using: &random)))
      let sequence = Int.random(in: 1...999, using: &random)
      let body =
        "632801" + birth.text.filter { $0 != "-" } + String(String(sequence + 1_000).suffix(3))
      let numbers = "0123456789X".compactMap {
        try? IdentityNumber(parsing: body + String($0), today: Self.today)
      }
      #expect(numbers.count == 1)
      #expect(numbers.first?.birth == birth)
      #expect(numbers.first?.gender == (sequence % 2 == 1 ? .male : .female))
    }
  }

  static func expectRoundTrip<Value: TextValue>(_ value: Value) throws {
    #expect(try Value(parsing: value.text) == value)
    #expect("\(value)" == value.text)
  }

  static func expectCanonicalAsAny(_ text: String) throws {
    try expectCanonical(Money.self, text)
    try expectCanonical(BasisPoints.self, text)
    try expectCanonical(Day.self, text)
    try expectCanonical(Period.self, text)
    try expectCanonical(CreditCode.self, text)
    try expectCanonical(DivisionCode.self, text)
    try expectCanonical(PhoneNumber.self, text)
    try expectCanonical(BankCard.self, text)
    try expectCanonical(PersonName.self, text)
    try expectCanonical(UnionCode.self, text)
    for type in [nil] + IdentityType.allCases.map(Optional.some) {
      let number = try? IdentityNumber(parsing: text, type: type, today: today)
      guard let number else { continue }
      #expect(try IdentityNumber(parsing: number.text, type: number.type, today: today) == number)
      #expect(Masking.identity(number) != number.text)
    }
    #expect(Masking.address(text).count <= text.count + 4)
  }

  static func expectCanonical<Value: TextValue>(_ type: Value.Type, _ text: String) throws {
    guard let value = try? Value(parsing: text) else { return }
    try expectRoundTrip(value)
  }

  /// Signs that the parsers know, in senseless order, and now and then any character at all.
  static func garbage(_ random: inout SeededGenerator) -> String {
    let signs = Array(
      "0123456789012345678901234567890123456789XxOolIAZ-/.,%+¥￥元万年月日度第季上下半QHE:T '=\"·•．　张扎９")
    return String(
      (0..<Int.random(in: 0...20, using: &random)).map { _ -> Character in
        if Int.random(in: 0..<40, using: &random) > 0 {
          return signs.randomElement(using: &random)!
        }
        return Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &random)).map(Character.init)
          ?? "\u{0}"
      })
  }
}
