import Exchange
import Foundation
import Records
import Testing

/// Every reason that a value gives for refusing a text has its words.
struct ValueWordsTests {
  @Test(arguments: [Language.zh, .en])
  func `every reason named in the values' sources is in the catalogue`(
    language: Language
  ) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Sources/Records/Values")
    var reasons: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path())
    where file.hasSuffix(".swift") {
      let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for match in source.matches(of: /"([a-z_]+\.[a-z_]+)"/) { reasons.insert(String(match.1)) }
    }
    #expect(reasons.count > 70)
    for reason in reasons.sorted() {
      #expect(Words(language).find("value.\(reason)") != nil, "\(reason)")
    }
  }
}
