import Foundation
import Migrations
import Storage

/// A small office: people with memberships, append-only events and receipts that become final.
struct People {
  let store: Store

  static let migrations =
    Array(Migration.all.prefix(1)) + [
      Migration(
        version: 2, name: "people",
        sql: Array(
          """
          CREATE TABLE person (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, number TEXT UNIQUE, phone TEXT,
            revision INTEGER NOT NULL DEFAULT 1) STRICT;
          CREATE UNIQUE INDEX person_by_phone ON person (phone);
          CREATE TABLE membership (
            id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person (id),
            status TEXT NOT NULL, revision INTEGER NOT NULL DEFAULT 1) STRICT;
          CREATE INDEX membership_by_person ON membership (person_id);
          CREATE TABLE event (
            id INTEGER PRIMARY KEY, membership_id INTEGER NOT NULL REFERENCES membership (id),
            what TEXT NOT NULL, sponsor_id INTEGER REFERENCES person (id)) STRICT;
          CREATE INDEX event_by_membership ON event (membership_id);
          CREATE INDEX event_by_sponsor ON event (sponsor_id);
          CREATE TRIGGER event_is_kept_on_update BEFORE UPDATE ON event WHEN NOT undoing()
          BEGIN SELECT RAISE (ABORT, 'event.append_only'); END;
          CREATE TRIGGER event_is_kept_on_delete BEFORE DELETE ON event WHEN NOT undoing()
          BEGIN SELECT RAISE (ABORT, 'event.append_only'); END;
          CREATE TABLE receipt (
            id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person (id),
            fen INTEGER NOT NULL CHECK (fen > 0), status TEXT NOT NULL,
            revision INTEGER NOT NULL DEFAULT 1) STRICT;
          CREATE INDEX receipt_by_person ON receipt (person_id);
          """.utf8)),
      Migration(
        version: 3, name: "first", kind: .rows,
        sql: Array(
          """
          INSERT INTO person (id, name) VALUES (1, '甲'); INSERT INTO person (id, name) VALUES (2, '乙')
          """.utf8)),
    ]

  static let map = RecordMap(
    parents: [
      "membership": .init("person_id", in: "person"),
      "event": .init("membership_id", in: "membership"),
    ],
    isFinal: { table, row in table == "receipt" && row["status"] == .text("confirmed") })

  static let order = Order(by: Actor(login: "tester"), because: "test", command: "test")
  static let rehearsal = Order(
    by: Actor(login: "tester"), because: "test", command: "test", rehearsal: true)

  init(path: String = ":memory:", limits: Limits = .usual) throws {
    store = try Store.create(path: path, migrations: Self.migrations, limits: limits)
  }

  @discardableResult
  func write(_ body: (borrowing Connection) throws -> Void) throws -> Int64 {
    try store.write(Self.order, body).batch?.id ?? 0
  }

  func undo(_ batch: Int64, rehearsal: Bool = false) throws -> Written<UndoOutcome> {
    try store.undo(batch: batch, order: rehearsal ? Self.rehearsal : Self.order, map: Self.map)
  }

  /// A person with one membership and its first event.
  static func add(_ name: String, _ db: borrowing Connection) throws -> Int64 {
    let person = try db.nextID(in: "person")
    let membership = try db.nextID(in: "membership")
    let event = try db.nextID(in: "event")
    try db.run("INSERT INTO person (id, name, number) VALUES (\(person), \(name), \(name))")
    try db.run(
      "INSERT INTO membership (id, person_id, status) VALUES (\(membership), \(person), 'active')")
    try db.run(
      "INSERT INTO event (id, membership_id, what) VALUES (\(event), \(membership), 'joined')")
    return person
  }

  /// Every row of every journalled table, without its revision.
  func content(of store: Store? = nil) throws -> [String: [[SQLiteValue]]] {
    try (store ?? self.store).read { db in
      var content: [String: [[SQLiteValue]]] = [:]
      for table in try db.journalledTables() {
        let revision = try db.columns(of: table).firstIndex(of: "revision")
        try db.eachRow(of: "SELECT * FROM \(name: SchemaName(table)) ORDER BY id") { row in
          var values = try row.rest()
          if let revision { values.remove(at: revision) }
          content[table, default: []].append(values)
        }
      }
      return content
    }
  }

  func fates(_ outcome: UndoOutcome) -> [RowKey: RecordUndo.Fate] {
    Dictionary(uniqueKeysWithValues: outcome.records.map { ($0.root, $0.fate) })
  }

  static func person(_ id: Int64) -> RowKey { RowKey(table: "person", id: id) }
}

/// A folder of its own for one test; what is in it goes with it.
final class Scratch {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/gonghui-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// Numbers that come out the same in every run.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
