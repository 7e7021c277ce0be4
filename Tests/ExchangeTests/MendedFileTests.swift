import Federation
import Foundation
import Records
import Testing

@testable import Exchange

/// A list with faults of every sort, given back, mended and sent again.
@Suite struct MendedFileTests {
  let here: TemporaryOffice

  init() throws {
    here = try TemporaryOffice()
    _ = try here.withUnions()
  }

  private static let header = ["证件号码*", "姓名", "性别", "所属工会编码", "入会日期", "手机号码", "出生日期", "备注"]
  private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

  /// Fifteen ways to spoil a row.
  private static let spoilings: [@Sendable (inout [String]) -> Void] = [
    { $0[0] = $0[0].dropLast() + ($0[0].hasSuffix("1") ? "2" : "1") },
    { $0[0] = $0[0].replacing("0", with: "O", maxReplacements: 1) },
    { $0[0] = "6.30000E+17" },
    { $0[0] = String($0[0].dropLast()) },
    { $0[0] = "" },
    { $0[1] = "" },
    { $0[2] = "不详" },
    { $0[2] = $0[2] == "男" ? "女" : "男" },
    { $0[3] = "G999" },
    { $0[4] = "2017-02-30" },
    { $0[4] = "17.5.3" },
    { $0[4] = "2030-01-01" },
    { $0[5] = "12345" },
    { $0[6] = "1980-01-01" },
    { $0.append("多出的一格") },
  ]

  /// The right rows of a seeded list.
  private func rows(_ count: Int, seed: UInt64) -> [[String]] {
    var people = MemberLines(seed: seed)
    return (0..<count).map { index in
      let number = people.number()
      let birth = String(number.dropFirst(6).prefix(8))
      let isMale = Array(number.utf8)[16] % 2 == 1
      return [
        number, "王\(["伟", "芳", "珊珊"][people.pick(3)])", isMale ? "男" : "女",
        people.pick(["G1", "G2"]), "2016-05-0\(people.pick(9) + 1)", "138\(10_000_000 + index)",
        birth, "第\(index)行",
      ]
    }
  }

  private func bytes(_ rows: [[String]], _ separator: String, _ encoding: String.Encoding) throws
    -> [UInt8]
  {
    let text = rows.map { $0.joined(separator: separator) + "\r\n" }.joined()
    // UTF-16 is known by its mark alone.
    let isWide = [.utf16LittleEndian, .utf16BigEndian].contains(encoding)
    return Array(try #require(((isWide ? "\u{FEFF}" : "") + text).data(using: encoding)))
  }

  @Test(
    arguments: [
      ("\t", Self.gb18030, 4), (";", .utf8, 5), ("\t", .utf16LittleEndian, 6),
      (",", .utf16BigEndian, 7),
    ] as [(String, String.Encoding, UInt64)])
  func `fifteen sorts of faults come back in the file's own form and go in mended, once`(
    separator: String, encoding: String.Encoding, seed: UInt64
  ) throws {
    let right = rows(150, seed: seed)
    var spoilt = right
    // Every seventh row, each sort of fault at least once.
    let places = Array(stride(from: 3, to: 150, by: 7))
    for (turn, place) in places.enumerated() { Self.spoilings[turn % 15](&spoilt[place]) }
    let path = here.folder.appending(path: "errors.csv")
    let list = try bytes([Self.header] + spoilt, separator, encoding)
    let first = try here.importing(
      "member", bytes: list, keepGood: true, .zh, errors: path.path())
    #expect(first.refused == places.count && first.summary.added == 150 - places.count)
    #expect(first.summary.addsUp)

    var back = try table(path, separator, encoding)
    #expect(back[0] == Self.header + ["错误", "建议"])
    #expect(back.count == places.count + 1)
    for (turn, (row, place)) in zip(back.dropFirst(), places).enumerated() {
      #expect(row[7] == "第\(place)行" && row.count == (turn % 15 == 14 ? 11 : 10))
      #expect(!row[8].isEmpty, "\(turn)")
      if turn % 15 == 1 { #expect(row[9] == "证件号码*: \(right[place][0])", "a certain repair") }
    }

    // Half of it mended: the rest comes back again, with what is wrong said once.
    for (turn, place) in places.enumerated() where turn % 2 == 0 {
      back[turn + 1] = right[place] + Array(back[turn + 1][8..<10])
    }
    let again = here.folder.appending(path: "again.csv")
    let half = try bytes(back, separator, encoding)
    let second = try here.importing(
      "member", bytes: half, keepGood: true, .zh, errors: again.path())
    #expect(second.summary.added == (places.count + 1) / 2)
    let left = try table(again, separator, encoding)
    #expect(left[0] == Self.header + ["错误", "建议"] && left.count == places.count / 2 + 1)

    let mended = zip(left.dropFirst(), places.indices.filter { $0 % 2 == 1 }).map {
      right[places[$1]] + $0[8..<10]
    }
    let whole = try bytes([left[0]] + mended, separator, encoding)
    #expect(try here.importing("member", bytes: whole).summary.added == places.count / 2)
    for file in [whole, try bytes([Self.header] + right, separator, encoding)] {
      let repeated = try here.importing("member", bytes: file)
      #expect(repeated.batch == nil && repeated.summary.unchanged == repeated.summary.read)
    }
    #expect(try here.export(.member).split(separator: 0x0A).count == 151)
  }

  private func table(_ path: URL, _ separator: String, _ encoding: String.Encoding) throws
    -> [[String]]
  {
    let text = try #require(String(data: try Data(contentsOf: path), encoding: encoding))
    return text.trimmingCharacters(in: ["\u{FEFF}"]).components(separatedBy: "\r\n").dropLast()
      .map { line in
        line.components(separatedBy: separator).map { $0.trimmingCharacters(in: ["\""]) }
      }
  }
}
