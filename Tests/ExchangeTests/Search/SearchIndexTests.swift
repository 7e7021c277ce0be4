import Exchange
import Federation
import Foundation
import Records
import Storage
import Testing

/// The index against the names themselves, and the index kept against one made anew.
struct SearchIndexTests {
  /// One to three neighbouring characters of names, or characters that no name has together.
  @Test func `a thousand random pieces of names find what LIKE finds`() throws {
    let temporary = try TemporaryOffice()
    try Office.create(path: temporary.path, TemporaryOffice.settings())
    for kind in ["union", "member"] {
      let number = kind == "union" ? "01" : "06"
      let file = TemporaryOffice.root.appending(path: "SampleData/\(number)-\(kind).csv")
      _ = try temporary.importing(kind, String(contentsOf: file, encoding: .utf8))
    }
    let office = try temporary.office()
    var chance = Chance(seed: 20_170_501)
    try office.read { db in
      let names = try db.column(String.self, "SELECT name FROM person ORDER BY id")
      #expect(names.count > 5_000)
      for _ in 0..<1_000 {
        let characters = Array(names[chance.below(names.count)].filter { $0 != "·" })
        let length = 1 + chance.below(3)
        let start = chance.below(max(1, characters.count - length + 1))
        var piece = characters[start..<min(characters.count, start + length)].map(String.init)
        if chance.below(10) == 0 { piece.shuffle(using: &chance) }
        let text = piece.joined()
        let expected = try db.column(
          Int64.self,
          "SELECT id FROM person WHERE replace(name, '·', '') LIKE \("%\(text)%") ORDER BY id")
        let result = try Search(text, .person).run(limit: 10_000, in: db)
        #expect(result.count == expected.count, "\(text)")
        if expected.count <= 400 {
          #expect(result.hits.map(\.id).sorted() == expected, "\(text)")
        }
      }
    }
  }

  @Test func `what is kept through edits, undo and imports equals what is made anew`() throws {
    let temporary = try TemporaryOffice()
    _ = try temporary.withUnions()
    var chance = Chance(seed: 7)
    let pool = Array("张王李单曾区乐尉迟珊莎建国扎西次仁卓玛·").map(String.init)
    func name() -> String {
      let text = (0..<(1 + chance.below(5))).map { _ in pool[chance.below(pool.count)] }.joined()
      return "白" + text.replacing("··", with: "")
    }
    for round in 0..<12 {
      let rows = (0..<20).map { place in
        "\(Self.number(round * 20 + place)),\(name()),G\(1 + chance.below(2)),2016-01-05"
      }
      _ = try temporary.importing(
        "member", "id_number,name,union,joined_on\n" + rows.joined(separator: "\n"))
      let office = try temporary.office()
      for _ in 0..<5 {
        let person = String(1 + chance.below(round * 20 + 20))
        _ = try? office.perform(EditMember.self, ["subject": person, "name": name()])
      }
      let last = try office.read { db in try db.batches(limit: 1)[0].id }
      if round % 3 == 2 { _ = try office.undo(batch: last) }
      #expect(try office.federation.derivedDifferences().isEmpty, "round \(round)")
    }
  }

  /// A number that was never issued.
  private static func number(_ n: Int) -> String {
    let body = "63000019800101" + String("00\(n + 100)".suffix(3))
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(body.utf8, weights).reduce(0) { $0 + (Int($1.0) - 48) * $1.1 }
    return body + String(Array("10X98765432")[sum % 11])
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same chance every time.
struct Chance: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
