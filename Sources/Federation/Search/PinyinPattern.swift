import Records

/// One way to understand letters that were typed for a name: `zhangsf` as zhang, s…, f….
struct PinyinPattern: Hashable {
  /// What one syllable of the name must be.
  struct Element: Hashable {
    let letters: String
    /// The whole syllable, or how it begins.
    let isWhole: Bool
    /// The character that was typed, where one was.
    var character: Unicode.Scalar?

    func matches(_ syllable: Substring) -> Bool {
      isWhole ? syllable == letters : syllable.hasPrefix(letters)
    }
  }

  let elements: [Element]

  /// How the names' initials begin.
  var initials: String { String(elements.compactMap(\.letters.first)) }

  /// How the names' pinyin begins.
  var lead: String {
    var lead = ""
    for element in elements {
      lead += (lead.isEmpty ? "" : " ") + element.letters
      if !element.isWhole { break }
    }
    return lead
  }

  /// Only initials: every name with these is meant.
  var isInitials: Bool {
    elements.allSatisfy { $0.letters.utf8.count == 1 && $0.character == nil }
  }

  /// The reason why a name read so is found; `nil` when it is not.
  func reason(_ full: String) -> SearchHit.Reason? {
    let syllables = full.split(separator: " ")
    guard syllables.count >= elements.count,
      zip(elements, syllables).allSatisfy({ $0.matches($1) })
    else { return nil }
    let isAll = syllables.count == elements.count
    if isInitials { return isAll ? .initials : .initialsStart }
    let spelt = zip(elements, syllables).allSatisfy { $0.letters == $1 && $0.character == nil }
    if spelt { return isAll ? .pinyin : .pinyinStart }
    let isBegun = elements.dropLast().allSatisfy { $0.isWhole && $0.character == nil }
    return isBegun && elements.last?.character == nil ? .pinyinStart : .mixed
  }

  /// Whether the characters that were typed stand at their places in a name, whose syllables these
  /// characters are.
  func holds(in syllables: [Unicode.Scalar]) -> Bool {
    elements.enumerated().allSatisfy { index, element in
      element.character.map { index < syllables.count && syllables[index] == $0 } ?? true
    }
  }
}

extension PinyinPattern {
  /// The ways to understand a folded text of characters and letters, the likeliest first.
  static func all(of text: [Unicode.Scalar]) -> [PinyinPattern] {
    var ways: [[Element]] = [[]]
    for run in text.split(separator: " ").flatMap(runs) {
      // What has no pinyin is looked for in the name itself.
      guard let first = run.first, first.isLatinLetter || !Pinyin.readings(of: first).isEmpty
      else { continue }
      let next =
        first.isLatinLetter
        ? elements(String(String.UnicodeScalarView(run)))
        : Pinyin.readings(of: first).map {
          [Element(letters: $0, isWhole: true, character: first)]
        }
      ways = ways.flatMap { way in next.map { way + $0 } }
      if ways.count > most { ways.removeLast(ways.count - most) }
    }
    var seen: Set<PinyinPattern> = []
    return ways.map(PinyinPattern.init).filter { !$0.elements.isEmpty && seen.insert($0).inserted }
  }

  private static let most = 48

  /// Letters together, every other character alone.
  private static func runs(_ word: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    var runs: [ArraySlice<Unicode.Scalar>] = []
    var rest = word
    while let first = rest.first {
      let run = first.isLatinLetter ? rest.prefix(while: \.isLatinLetter) : rest.prefix(1)
      runs.append(run)
      rest = rest.dropFirst(run.count)
    }
    return runs
  }

  /// Letters cut into syllables and beginnings of syllables.
  private static func elements(_ letters: String) -> [[Element]] {
    let bytes = Array(letters.utf8)
    var ways: [[Element]] = []
    let initials = bytes.map { Element(letters: text([$0]), isWhole: false) }
    if initials.allSatisfy({ Pinyin.beginsSyllable($0.letters) }) { ways.append(initials) }
    cut(bytes[...], [], &ways)
    return ways
  }

  private static func cut(
    _ rest: ArraySlice<UInt8>, _ before: [Element], _ ways: inout [[Element]]
  ) {
    guard !rest.isEmpty else {
      ways.append(before)
      return
    }
    for length in stride(from: min(6, rest.count), through: 1, by: -1) {
      guard ways.count < most / 3 else { return }
      let head = text(rest.prefix(length))
      let tail = rest.dropFirst(length)
      if tail.isEmpty, Pinyin.beginsSyllable(head) {
        for spelling in spellings(head) {
          ways.append(before + [Element(letters: spelling, isWhole: false)])
        }
      } else if Pinyin.isSyllable(head), length > 1 {
        for spelling in spellings(head) {
          cut(tail, before + [Element(letters: spelling, isWhole: true)], &ways)
        }
      } else if length == 1 ? Pinyin.beginsSyllable(head) : ["zh", "ch", "sh"].contains(head) {
        cut(tail, before + [Element(letters: head, isWhole: false)], &ways)
      }
    }
  }

  /// `lu` also stands for `lv`, as keyboards without ü have it.
  private static func spellings(_ syllable: String) -> [String] {
    ["lu", "nu", "lue", "nue"].contains(syllable)
      ? [syllable, "\(syllable.prefix(1))v\(syllable.dropFirst(2))"] : [syllable]
  }

  private static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }
}
