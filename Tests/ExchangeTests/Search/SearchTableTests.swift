import Exchange
import Federation
import Foundation
import Records
import Storage
import Testing

/// A table of what people type and what they mean: `search-queries.tsv`, on the people, unions and
/// files beside it.
struct SearchTableTests {
  private static let folder = TemporaryOffice.root.appending(path: "Tests/ExchangeTests/Search")

  private static func lines(_ file: String) throws -> [Substring] {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n")
  }

  private static func office() throws -> (TemporaryOffice, Office) {
    let temporary = try TemporaryOffice()
    try Office.create(path: temporary.path, TemporaryOffice.settings())
    for (kind, file) in [
      ("union", "unions"), ("union_version", "union-versions"), ("member", "members"),
      ("case", "cases"),
    ] {
      _ = try temporary.importing(
        kind, String(contentsOf: folder.appending(path: "search-\(file).csv"), encoding: .utf8))
    }
    return (temporary, try temporary.office())
  }

  @Test func `every query of the table finds just what is meant`() throws {
    let (temporary, office) = try Self.office()
    let queries = try Self.lines("search-queries.tsv").filter { !$0.hasPrefix("#") }
    #expect(queries.count >= 150)
    for line in queries {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let search = try Search(parts[0], SearchHit.Sort(rawValue: parts[1]))
      let (count, found) = try office.read { db in
        let result = try search.run(limit: 1_000, in: db)
        return (result.count, try result.hits.map { try Self.name(of: $0, db) })
      }
      let expected = parts[2].split(separator: ";").map(String.init).sorted()
      #expect(found.sorted() == expected, "\(parts[0]) \(parts[1])")
      #expect(count == expected.count, "\(parts[0]) \(parts[1])")
    }
    _ = temporary
  }

  private static func name(of hit: SearchHit, _ db: borrowing Connection) throws -> String {
    let query: SQL =
      switch hit.sort {
      case .person: "SELECT name FROM person WHERE id = \(hit.id)"
      case .union: "SELECT code FROM trade_union WHERE id = \(hit.id)"
      case .assistanceCase: "SELECT case_number FROM assistance_case WHERE id = \(hit.id)"
      }
    return try db.value(String.self, query) ?? "?"
  }

  @Test func `the nearest comes first: the whole name, its beginning, a part, pinyin, initials`()
    throws
  {
    let (temporary, office) = try Self.office()
    func found(_ text: String) throws -> [String] {
      let search = try Search(text)
      return try office.read { db in
        try search.run(limit: 50, in: db).hits.map {
          "\(try Self.name(of: $0, db)) \($0.reason.name)"
        }
      }
    }
    #expect(
      try found("珊") == [
        "珊 name", "张珊莎 name_part", "单珊 name_part", "王珊珊 name_part",
      ])
    #expect(try found("张三") == ["张三 name", "张三丰 name_start"])
    #expect(try found("zhangsan") == ["张三 pinyin", "张三丰 pinyin_start"])
    #expect(try found("zs").first == "张三 initials")
    #expect(try found("zhangsf") == ["张三丰 mixed"])
    #expect(try found("毛纺") == ["G1 former_name"])
    _ = temporary
  }
}
