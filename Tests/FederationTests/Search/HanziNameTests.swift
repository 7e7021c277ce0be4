import Records
import Testing

@testable import Federation

@Suite struct HanziNameTests {
  private let room = SearchKey.Room.allocate(capacity: 128)

  private func text(_ bytes: SearchKey.Text) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Compares the packed keys of a name with those made of texts.
  private func compare(_ name: String) throws {
    let keys = NameKeys(name, .person)
    var utf8 = Array(name.utf8)
    try utf8.withUnsafeMutableBufferPointer { bytes in
      let hanzi = try #require(HanziName(SearchKey.Text(bytes)), "\(name)")
      var grams: [String] = []
      hanzi.eachGram { key in
        let (gram, place) = SearchKey.gram(key, into: room)
        grams.append("\(text(gram)) \(place)")
      }
      #expect(grams == keys.grams.map { "\($0.gram) \($0.place.rawValue)" }, "\(name)")
      var readings: [(key: UInt64, text: String)] = []
      let isRead = hanzi.eachReading { key in
        let (initials, full) = SearchKey.reading(key, into: room)
        readings.append((key, "\(text(initials))|\(text(full))"))
      }
      guard isRead else { return }
      #expect(readings.map(\.text) == keys.readings.map { "\($0.initials)|\($0.full)" }, "\(name)")
      let byKey = readings.sorted { $0.key < $1.key }.map(\.text)
      #expect(byKey == byKey.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    }
  }

  @Test func `a name in hanzi has the keys that its text has`() throws {
    var random = SeededGenerator(seed: 20_170_501)
    for name in ["单珊", "曾长行", "乐乐乐乐", "尉迟长", "重重", "查", "行行长行"] { try compare(name) }
    let some = Array("王李单曾查乐长行重朝单珊莎卓玛解仇区翟覃朴盖种员都卜六万尉迟".unicodeScalars)
    for round in 0..<4_000 {
      var name = ""
      for _ in 0...Int.random(in: 0...3, using: &random) {
        let any = Unicode.Scalar(UInt32.random(in: 0x4E00...0x9FFF, using: &random))!
        name.unicodeScalars.append(round % 2 == 0 ? any : some.randomElement(using: &random)!)
      }
      try compare(name)
    }
  }

  @Test func `any other name is left to its text`() {
    for name in ["", "Tom", "㐀一", "买买提·艾力", "王a", "一二三四五"] {
      var utf8 = Array(name.utf8)
      utf8.withUnsafeMutableBufferPointer { bytes in
        #expect(HanziName(SearchKey.Text(bytes)) == nil, "\(name)")
      }
    }
  }
}
