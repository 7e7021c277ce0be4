import Records

/// Member lists as they come: most lines are plain, some are odd in one of many ways. Seeded.
struct MemberLines {
  private var state: UInt64
  /// Numbers that stood in a file already.
  private var used: [(number: String, name: String)] = []
  private var sequence = 0

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func pick(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[pick(list.count)] }

  private static let header =
    "id_number,name,gender,union,joined_on,phone,ethnicity,birth_date,joined_union_on,note,"
    + "status,traits,card_number,education,household_type,id_type"

  mutating func file(of count: Int) -> String {
    var lines = [Self.header]
    for _ in 0..<count { lines.append(line()) }
    return lines.joined(separator: pick(4) == 0 ? "\r\n" : "\n") + (pick(3) == 0 ? "" : "\n")
  }

  /// Plain lines only; every hundredth number stood above already.
  mutating func plainFile(of count: Int) -> String {
    var lines = ["id_number,name,gender,union,joined_on,phone,ethnicity"]
    for index in 1...count {
      let isKnown = index % 100 == 0
      let (number, name) = isKnown ? pick(used) : (self.number(), self.name())
      if !isKnown { used.append((number, name)) }
      lines.append(
        "\(number),\(name),,\(pick(["G1", "G2", "G3"])),2016-01-31,13812345\(pick(900) + 100),汉族")
    }
    return lines.joined(separator: "\n")
  }

  private mutating func line() -> String {
    if pick(40) == 0 { return pick(["", ",,,", "合计,3", "例,张三", " "]) }
    let old = !used.isEmpty && pick(7) == 0
    var (number, name) = old ? pick(used) : (self.number(), self.name())
    if !old { used.append((number, name)) }
    if old, pick(4) == 0 { name = self.name() }
    let isMale = Array(number.utf8)[16] % 2 == 1
    let birth = Array(number)[6..<14].map(String.init)
    let birthText =
      birth[0..<4].joined() + "-" + birth[4..<6].joined() + "-" + birth[6..<8].joined()
    var cells = Array(repeating: "", count: 16)
    cells[0] = number
    cells[1] = name
    cells[2] = pick(["", isMale ? "male" : "female", isMale ? "男" : "女"])
    cells[3] = pick(["G1", "G2", "G3", "G1", "C1"])
    cells[4] = pick(["2014-05-03", "2015-06-01", "2016-01-31", ""])
    cells[5] = pick(["", "13812345\(pick(900) + 100)", "1391234500\(pick(10))"])
    cells[6] = pick(["", "汉族", "藏族", "han"])
    cells[7] = pick(["", "", birthText])
    if pick(5) == 0 { cells[8] = pick(["2016-03-01", "2017-01-01", cells[4]]) }
    if pick(6) == 0 { cells[9] = pick(["转自老名册", "note", "\"a, b\"", "\"zwei\nZeilen\""]) }
    if pick(8) == 0 { cells[10] = pick(["active", "retained", "ended", "在册", "nonsense"]) }
    if pick(9) == 0 { cells[11] = pick(["courier", "migrant;flexible", "农民工", "none"]) }
    if pick(12) == 0 { cells[12] = "6217\(pick(30))" }
    if pick(5) == 0 { cells[13] = pick(["本科", "大专", "bachelor"]) }
    if pick(5) == 0 { cells[14] = pick(["rural", "urban", "nowhere", "农业"]) }
    if pick(5) == 0 { cells[15] = pick(["resident", "居民身份证", "other"]) }
    spoil(&cells)
    while cells.count > 5, cells.last == "", pick(2) == 0 { cells.removeLast() }
    return cells.joined(separator: ",")
  }

  /// One odd thing in every fourth line.
  private mutating func spoil(_ cells: inout [String]) {
    guard pick(4) == 0 else { return }
    switch pick(18) {
    case 0: cells[0] = String(cells[0].dropLast()) + "7"
    case 1: cells[0] = String(cells[0].prefix(6) + cells[0].dropFirst(8).prefix(9))
    case 2: cells[0] = " " + cells[0]
    case 3: cells[0] = cells[0].lowercased()
    case 4:
      cells[1] = pick(["", "阿卜杜拉·买买提", "买买提.艾力", "王 伟", "Tom Lee", "单珊", "㐀一"])
    case 5 where pick(2) == 0: cells[pick(cells.count)] = pick(["清空", "clear", " CLEAR"])
    case 5: cells[2] = pick(["male", "female", "x"])
    case 6: cells[3] = pick(["G4", "G9", "", " G1", "g1"])
    case 7:
      cells[4] = pick(["2015/5/1", "2015年5月1日", "20150501", "2015-02-30", "2030-01-01"])
    case 8 where pick(2) == 0: cells[4] = "1850-01-01"
    case 8: cells[4] = pick(["1990-01-01", "2001-02-03", "2011-01-01"])
    case 9: cells[5] = pick(["+86 13812345678", "0971-6123456", "123", "09716123456"])
    case 10: cells[7] = pick(["1980-01-01", "1980", "19800101"])
    case 11: cells[8] = pick(["2010-01-01", "2009-12-31", "2016.3.1"])
    case 12: cells[9] = pick(["'=1+1", " blank ", "a\u{7}b", "é", "　全角　", "清空", "　清空"])
    case 13: cells.append("too long")
    case 14: cells.append("")
    case 15: cells[0] = "\"\(cells[0])\""
    case 16: cells[1] = "\"\(cells[1])\""
    default: cells[0] = pick(["HKG123456", "", "A1234567"])
    }
  }

  private mutating func name() -> String {
    let surname = pick(["王", "李", "单", "曾", "尉迟", "查"])
    return surname + pick(["伟", "芳", "珊", "卓玛", "长行", "乐乐", "伟伟"])
  }

  mutating func number() -> String {
    sequence += pick(3) + 1
    // Few days of birth, so that namesakes are found.
    let day = ["19850714", "19921103", "20000229", "19990101"][pick(4)]
    let division = ["630000", "639999", "630000"][pick(3)]
    let digits = Array("\(division)\(day)\(String(1000 + sequence).dropFirst())".utf8)
    var sum = 0
    for digit in digits { sum = (sum + Int(digit) - 0x30) * 2 % 11 }
    let check = (12 - sum) % 11
    return String(decoding: digits, as: UTF8.self) + (check == 10 ? "X" : "\(check)")
  }
}
