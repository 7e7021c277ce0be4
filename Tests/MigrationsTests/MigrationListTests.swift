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
    let filled = Migration.all.filter { $0.kind == .rows }.map { "migrate \($0.name)" }
    #expect(batches == filled.reversed() && filled.first == "migrate divisions")
    let own: Set = ["file_info", "id_counter", "batch", "batch_chunk", "access_log"]
    let made = Migration.all.flatMap { $0.sql.matches(of: /CREATE TABLE ([a-z_]+)/) }
      .map { String($0.1) }.filter { !own.contains($0) && !$0.hasPrefix("derived_") }
    #expect(Set(tables) == Set(made) && tables.count == made.count)
  }
}
