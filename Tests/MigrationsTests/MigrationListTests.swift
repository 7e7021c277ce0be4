import Foundation
import Migrations
import Storage
import Testing

@Suite struct MigrationListTests {
  @Test func `every .sql file of the folder is a migration, in order`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Migrations"
    ).standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter {
      $0.hasSuffix(".sql")
    }.sorted()
    #expect(
      files == Migration.all.map { "\(("000" + String($0.version)).suffix(4))-\($0.name).sql" })
    #expect(Migration.all.map(\.version) == Array(1...Migration.all.count))
  }

  @Test func `a new file has the whole schema and the seeded rows in its journal`() throws {
    let store = try Store.create(path: ":memory:", migrations: Migration.all)
    let (batches, tables) = try store.read { db in
      (try db.batches().map(\.command), try db.journalledTables())
    }
    #expect(batches == ["migrate cards", "migrate rules", "migrate choices", "migrate divisions"])
    #expect(tables.count == 24, "\(tables)")
  }
}
