/// Rows that are inserted in bulk: past the session, whose share of the time would be the largest.
/// What they change is written down here, in the same form and in the same chunks.
///
/// Only insertions with new ids are loaded so. Whatever else happens meanwhile is done `aside`.
package final class BulkLoad {
  private let recorder: JournalRecorder
  private let tables: [BulkTable]
  private let chunkBytes: Int
  private var setAside: [String] = []

  fileprivate init(
    _ connection: borrowing Connection, _ recorder: JournalRecorder, _ names: [String]
  ) throws {
    self.recorder = recorder
    var tables: [BulkTable] = []
    for name in names { tables.append(try BulkTable(connection, name)) }
    self.tables = tables
    chunkBytes = Int(min(connection.limits.chunkBytes, 4 << 20))
  }

  /// Inserts rows into the table with this place among those named, up to one that the schema
  /// refuses, which throws `BulkRefusal`.
  ///
  /// - Parameters:
  ///   - count: how many there are.
  ///   - next: all columns of the next row in the table's order, the integer id first. They stay
  ///     until the one after it is asked for.
  package func insert(
    _ count: Int, into table: Int, in db: borrowing Connection,
    _ next: () -> UnsafeBufferPointer<BulkValue>?
  ) throws {
    try unsafe tables[table].insert(count, recording: !recorder.isRehearsal, db, next)
  }

  /// Puts away what is recorded, when it has grown large.
  package func putAwayIfLarge(in db: borrowing Connection) throws {
    if tables.reduce(0, { $0 + $1.changes.count }) > chunkBytes { try putAway(db) }
  }

  /// Does something else than inserting in bulk; it is recorded as ever.
  package func aside<Result>(
    in db: borrowing Connection, _ body: (borrowing Connection) throws -> Result
  ) throws -> Result {
    try recorder.resume(db)
    defer { recorder.suspend() }
    let result = try body(db)
    try recorder.drainIfLarge(db)
    return result
  }

  /// Takes indexes away that are quicker to make anew than to keep. They come back verbatim.
  package func setAside(indexes names: [String], in db: borrowing Connection) throws {
    for name in names {
      let sql = try db.value(
        String.self, "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = \(name)")
      guard let sql else { continue }
      try db.run(script: "DROP INDEX \(SchemaName(name).quoted)")
      setAside.append(sql)
    }
    try db.keepPages(kilobytes: Self.cacheWithoutIndexes)
  }

  /// Makes the indexes again that were set aside.
  ///
  /// With little cache: what is sorted then stays in the processor's own.
  package func bringBackIndexes(in db: borrowing Connection) throws {
    guard !setAside.isEmpty else { return }
    try db.keepPages()
    for sql in setAside { try db.run(script: sql) }
    setAside = []
    try db.keepPages(kilobytes: Self.cacheWithoutIndexes)
  }

  package var hasIndexesAside: Bool { !setAside.isEmpty }

  fileprivate func finish(_ db: borrowing Connection) throws {
    try bringBackIndexes(in: db)
    try putAway(db)
    var ids: [String: ClosedRange<Int64>] = [:]
    for table in tables { ids[table.name] = table.ids }
    try recorder.note(loaded: ids)
  }

  private func putAway(_ db: borrowing Connection) throws {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(tables.reduce(1 << 10) { $0 + $1.changes.count })
    let rows = tables.reduce(0) { $0 + $1.changes.rowCount }
    for table in tables { table.changes.drain(into: &bytes) }
    try recorder.store(bytes, rows: rows, db)
  }

  /// Rows fall anywhere into indexes that are kept: each page that does not stay in memory is
  /// written, and read again, for almost every row.
  fileprivate static let cacheWithIndexes = 96_000
  private static let cacheWithoutIndexes = 32_000
}

extension Connection {
  /// Lends a bulk load of new rows into tables. Only within a write, and outside of savepoints.
  package func loading<Result>(
    into tables: [String], _ body: (BulkLoad) throws -> Result
  ) throws -> Result {
    guard let recorder = work.recorder, work.depth == 0 else {
      preconditionFailure("rows are loaded within a write and outside of savepoints")
    }
    let load = try BulkLoad(self, recorder, tables)
    try keepPages(kilobytes: BulkLoad.cacheWithIndexes)
    defer { try? keepPages() }
    try recorder.rest(self)
    let result = try body(load)
    try load.finish(self)
    try recorder.resume(self)
    return result
  }
}
