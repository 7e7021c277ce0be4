import Records

/// How likely two records are one person's, in points from 0 to 100, and why.
///
/// Two right resident numbers that have little in common are two people's, however much else
/// agrees: namesakes born on one day are many in a province.
enum DoubleScore {
  static func of(
    _ one: ScanRecord, _ two: ScanRecord, knowing known: DoubleSigns, in all: ScanPopulation
  ) -> (score: Int, agree: DoubleSigns, differ: DoubleSigns) {
    var agree = known
    var differ: DoubleSigns = []
    var score = known.contains(.card) ? 35 : 0
    score += name(one, two, all, &agree, &differ)
    // Most pairs of a block end here: without a name in common little can follow.
    if score <= -30, one.phone != two.phone { return (0, agree, differ) }
    score += birth(one, two, &agree, &differ)
    if one.phone != 0, one.phone == two.phone {
      agree.insert(.phone)
      score += 30
    }
    score += number(one, two, &agree, &differ)
    if one.gender != 0, two.gender != 0, one.gender != two.gender,
      agree.isDisjoint(with: [.numberSlip, .numberSwap])
    {
      differ.insert(.gender)
      score -= 15
    }
    return (max(0, min(100, score)), agree, differ)
  }

  private static func name(
    _ one: ScanRecord, _ two: ScanRecord, _ all: ScanPopulation, _ agree: inout DoubleSigns,
    _ differ: inout DoubleSigns
  ) -> Int {
    if one.name == two.name {
      agree.insert(one.written == two.written ? .name : .nameVariant)
      return one.written == two.written ? 30 : 28
    }
    if one.sound == two.sound {
      agree.insert(.nameSound)
      return 22
    }
    differ.insert(.name)
    guard isNear(all.name(of: one), all.name(of: two)) else { return -30 }
    agree.insert(.nameNear)
    // Twins have a surname in common, a birthday, and numbers that one digit tells apart.
    return 2
  }

  /// Whether one character is different, more or fewer; names of one character say nothing.
  private static func isNear(_ one: ArraySlice<UInt32>, _ two: ArraySlice<UInt32>) -> Bool {
    let (short, long) = one.count <= two.count ? (one, two) : (two, one)
    guard short.count >= 2, long.count - short.count <= 1 else { return false }
    var start = 0
    while start < short.count,
      short[short.startIndex + start] == long[long.startIndex + start]
    {
      start += 1
    }
    var end = 0
    while end < short.count - start,
      short[short.endIndex - 1 - end] == long[long.endIndex - 1 - end]
    {
      end += 1
    }
    return start + end >= long.count - 1 && start + end > 0
  }

  private static func birth(
    _ one: ScanRecord, _ two: ScanRecord, _ agree: inout DoubleSigns, _ differ: inout DoubleSigns
  ) -> Int {
    guard one.birth != 0, two.birth != 0 else { return 0 }
    if one.birth == two.birth {
      agree.insert(.birth)
      return 20
    }
    if ScanRecord.isSlip(one.birth, two.birth) {
      agree.insert(.birthSlip)
      return 10
    }
    differ.insert(.birth)
    return -15
  }

  private static func number(
    _ one: ScanRecord, _ two: ScanRecord, _ agree: inout DoubleSigns, _ differ: inout DoubleSigns
  ) -> Int {
    if one.fifteen != 0, one.fifteen == two.fifteen {
      agree.insert(.formerNumber)
      return 60
    }
    guard let (count, isSwap) = one.slips(from: two) else {
      // Another document: it says neither yes nor no.
      differ.insert(.idType)
      return 10
    }
    if isSwap {
      agree.insert(.numberSwap)
      return 40
    }
    if count <= 1 {
      agree.insert(.numberSlip)
      return 35
    }
    differ.insert(.number)
    if one.isResident != two.isResident {
      differ.insert(.idType)
      return 10
    }
    if count == 2 { return 5 }
    return agree.isDisjoint(with: [.phone, .card]) ? -30 : -10
  }
}
