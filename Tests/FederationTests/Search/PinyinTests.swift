import Records
import Testing

@testable import Federation

/// How names are read.
struct PinyinTests {
  private func ways(_ name: String, asSurname: Bool = true) -> [String] {
    Pinyin.ways(toRead: NameKeys.folded(name), asSurname: asSurname, most: 8).map {
      $0.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("单珊", "shan shan"), ("解放", "xie fang"), ("查干", "zha gan"), ("仇英", "qiu ying"),
    ("曾国藩", "zeng guo fan"), ("区明", "ou ming"), ("尉迟恭", "yu chi gong"),
    ("万俟雅", "mo qi ya"), ("长孙无忌", "zhang sun wu ji"), ("吕布", "lv bu"),
    ("扎西·次仁", "zha xi ci ren"), ("John Smith", "john smith"), ("𫍯志强", "xian zhi qiang"),
  ])
  func `the likeliest way to read a name comes first`(name: String, reading: String) {
    #expect(ways(name).first == reading)
  }

  @Test func `a surname is read in its other ways too`() {
    #expect(ways("曾曾").contains("ceng ceng"))
    #expect(ways("乐乐").contains("le le") && ways("乐乐").contains("yue yue"))
    #expect(ways("单", asSurname: false).first == "dan")
  }

  @Test func `a name of many polyphones has a bounded number of ways, each once`() {
    let many = ways(String(repeating: "行", count: 30))
    #expect(many.count == 8 && Set(many).count == 8)
  }

  @Test func `every reading is a syllable, and ranges of syllables are found by their beginning`() {
    #expect(Pinyin.syllables == Pinyin.syllables.sorted())
    let characters = (UInt32(0x4E00)...0x9FA5).compactMap(Unicode.Scalar.init)
    let readings = characters.map(Pinyin.readings)
    #expect(readings.joined().allSatisfy(Pinyin.isSyllable))
    // Ten that were made in Japan for units, and 嗯, which is read without a vowel.
    #expect(readings.count { $0.isEmpty } <= 11)
    #expect(Pinyin.readings(of: "a").isEmpty && Pinyin.readings(of: "\u{10FFFF}").isEmpty)
    #expect(Pinyin.beginsSyllable("zhu") && !Pinyin.beginsSyllable("zx"))
  }

  @Test func `every surname of the table has a reading of its own, which its character has or not`()
  {
    for (character, reading) in Pinyin.surnames {
      #expect(Pinyin.isSyllable(reading), "\(character)")
      #expect(Pinyin.readings(of: character).first != reading, "\(character) needs no entry")
    }
  }

  @Test func `typed letters are understood in every way they can be`() {
    func patterns(_ text: String) -> Set<String> {
      Set(
        PinyinPattern.all(of: NameKeys.folded(text)).map {
          $0.elements.map { $0.letters + ($0.isWhole ? "" : "*") }.joined(separator: " ")
        })
    }
    #expect(patterns("zhangsf").contains("zhang s* f*"))
    #expect(patterns("zss").contains("z* s* s*"))
    #expect(patterns("xian").isSuperset(of: ["xian*", "xi an*"]))
    #expect(patterns("lubu").isSuperset(of: ["lu bu*", "lv bu*"]))
    #expect(patterns(String(repeating: "shangan", count: 14)).count <= 48)
  }
}
