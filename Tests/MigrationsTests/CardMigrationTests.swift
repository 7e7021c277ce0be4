import Foundation
import Migrations
import Storage
import Testing

@Suite struct CardMigrationTests {
  private let folder = URL.temporaryDirectory.appending(path: "gonghui-\(UUID().uuidString)")
  private var path: String { folder.appending(path: "records").path(percentEncoded: false) }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  @Test func `an older file takes the new codes behind its own, and its journal tells it all`()
    throws
  {
    defer { try? FileManager.default.removeItem(at: folder) }
    let old = Array(Migration.all.prefix { $0.name != "cards" })
    do {
      let store = try Store.create(path: path, migrations: old)
      let order = Order(by: Actor(login: "tester"), because: nil, command: "code add")
      _ = try store.write(order) { db in
        for code in ["courier", "rider"] {
          let id = try db.nextID(in: "code")
          try db.run(
            """
            INSERT INTO code (id, list, code, zh, en)
            VALUES (\(id), 'trait', \(code), '本会所加', 'Our own')
            """)
        }
      }
    }
    let store = try Store.open(path: path, migrations: Migration.all)
    let (own, added, last) = try store.read { db in
      (
        try db.column(String.self, "SELECT code FROM code WHERE zh = '本会所加' ORDER BY id"),
        try db.column(
          String.self, "SELECT code FROM code WHERE from_on = '2018-03-01' ORDER BY id"),
        try db.value(Int64.self, "SELECT max(id) FROM code")
      )
    }
    #expect(own == ["courier", "rider"])
    #expect(added.count == 7 && !added.contains("courier") && added.first == "truck_driver")
    let order = Order(by: Actor(login: "tester"), because: nil, command: "test")
    #expect(try store.write(order) { db in try db.nextID(in: "code") }.result == (last ?? 0) + 1)
    #expect(try store.loweredCounters() == [])
    #expect(try store.replayDifferences() == [])
  }
}
