/// Rows that are inserted in bulk: past the session, whose share of the time would be the largest.
/// What they change is written down here, in the same form and in the same chunks.
///
/// Only insertions with new ids are loaded so. Whatever else happens meanwhile is done `aside`.
package final class BulkLoad {
  private let recorder: JournalRecorder
  private let tables: [BulkTable]
  private let chunkBytes: Int
  private var setAside: [String] = []

  /// - Parameter passing: the tables of which a row that the schema refuses is passed over.
  fileprivate init(
    _ connection: borrowing Connection, _ recorder: JournalRecorder, _ names: [String],
    passing: Set<String>
  ) throws {
    self.recorder = recorder
    var tables: [BulkTable] = []
    for name in names {
      tables.append(try BulkTable(connection, name, passing: passing.contains(name)))
    }
    self.tables = tables
    chunkBytes = Int(min(connection.limits.chunkBytes, 8 << 20))
  }

  /// Inserts a row into the table with this place among those named.
  ///
  /// - Returns: whether it went in.
  package func insert(
    _ table: Int, _ values: UnsafeBufferPointer<BulkValue>, in db: borrowing Connection
  ) throws -> Bool {
    let isRecording = !recorder.isRehearsal
    let isIn = unsafe try tables[table].insert(values, recording: isRecording, db)
    if isIn, isRecording, tables[table].changes.count > chunkBytes { try putAway(db) }
    return isIn
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
  }

  /// Makes the indexes again that were set aside.
  ///
  /// With little cache: what is sorted then stays in the processor's own.
  package func bringBackIndexes(in db: borrowing Connection) throws {
    guard !setAside.isEmpty else { return }
    try db.keepPages()
    for sql in setAside { try db.run(script: sql) }
    setAside = []
    try db.keepPages(kilobytes: Self.cacheKilobytes)
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

  fileprivate static let cacheKilobytes = 32_000
}

extension Connection {
  /// Lends a bulk load of new rows into tables. Only within a write, and outside of savepoints.
  ///
  /// - Parameter passing: the tables of which a row that the schema refuses is passed over.
  package func loading<Result>(
    into tables: [String], passing: Set<String> = [], _ body: (BulkLoad) throws -> Result
  ) throws -> Result {
    guard let recorder = work.recorder, work.depth == 0 else {
      preconditionFailure("rows are loaded within a write and outside of savepoints")
    }
    let load = try BulkLoad(self, recorder, tables, passing: passing)
    try keepPages(kilobytes: BulkLoad.cacheKilobytes)
    defer { try? keepPages() }
    try recorder.rest(self)
    let result = try body(load)
    try load.finish(self)
    try recorder.resume(self)
    return result
  }
}
