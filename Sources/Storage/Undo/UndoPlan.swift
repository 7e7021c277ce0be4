/// Which records of a batch can be taken back, worked out before anything is written.
struct UndoPlan {
  let batch: Int64
  let map: RecordMap
  let shapes: [String: TableShape]
  let foreignKeys: [ForeignKey]
  var later: LaterChanges
  var rows: [PlannedRow] = []
  var places: [RowKey: Int] = [:]
  var records: [PlannedRecord] = []
  /// The rows that came to a record or left it since.
  var company = Company()
  /// The records that must stay when a record stays, and why.
  var dependants: [Int: [(record: Int, because: KeptReason)]] = [:]
  /// The records that stay, in the order in which that was found.
  var keptOrder: [Int] = []

  init(of batch: Int64, map: RecordMap, _ db: borrowing Connection) throws {
    self.batch = batch
    self.map = map
    let shapes = try db.tableShapes()
    self.shapes = shapes
    foreignKeys = try db.foreignKeys(among: shapes)
    later = try LaterChanges(after: batch, db)
    try load(db)
    try group(db)
    judgeRows()
    try judgeReferences(db)
    spread()
  }

  private mutating func load(_ db: borrowing Connection) throws {
    // Parents before children, then by id: a changeset keeps no order inside a table.
    let tables = try db.journalledTables()
    let order = Dictionary(uniqueKeysWithValues: tables.enumerated().map { ($1, $0) })
    let changes = try db.changes(of: batch).sorted {
      (order[$0.row.table] ?? 0, $0.row.id) < (order[$1.row.table] ?? 0, $1.row.id)
    }
    for change in changes where !map.standing.contains(change.row.table) {
      guard let shape = shapes[change.row.table] else { throw JournalError.damaged }
      let present = try db.row(change.row.id, of: shape)
      places[change.row] = rows.count
      rows.append(PlannedRow(change: change, shape: shape, present: present))
    }
    try later.watch(places.keys, db)
  }

  private mutating func group(_ db: borrowing Connection) throws {
    var roots = RecordRoots(map: map, shapes: shapes)
    func image(_ row: RowKey) throws -> [SQLiteValue?]? {
      if let place = places[row] { return rows[place].bestImage }
      if let present = try shapes[row.table].flatMap({ try db.row(row.id, of: $0) }) {
        return present
      }
      return later.deletedImage(of: row)
    }
    // Once more while the journal tells of parents that were deleted since.
    var lookedFor: Set<RowKey> = []
    while true {
      for row in rows { _ = try roots.root(of: row.key, image: image) }
      guard !roots.missing.isSubset(of: lookedFor) else { break }
      lookedFor.formUnion(roots.missing)
      try later.watch(roots.missing, db)
      roots.retry()
    }
    var found: [RowKey: Int] = [:]
    for place in rows.indices {
      let root = try roots.root(of: rows[place].key, image: image)
      let record = found[root] ?? records.count
      if record == records.count {
        found[root] = record
        records.append(PlannedRecord(root: root))
      }
      rows[place].record = record
      records[record].rows.append(place)
    }
    try later.eachComing(of: map, shapes, db) { row, parent, batch in
      guard places[row] == nil else { return }
      guard let record = found[try roots.root(of: parent, image: image)] else { return }
      company.add(row, of: record, batch)
    }
  }

  /// Final rows refuse their record; rows that are not as the batch left them keep it, and so do
  /// rows that came to it or left it since: what a record tells is told by all of its rows.
  private mutating func judgeRows() {
    for record in records.indices {
      let rows = records[record].rows.map { self.rows[$0] }
      if rows.contains(where: { $0.isFinal(map) }) {
        records[record].state = .refused
        keptOrder.append(record)
        continue
      }
      let edited = rows.filter { $0.isEdited(since: later) }
      let came = company.batches(of: record)
      guard !edited.isEmpty || !came.isEmpty else { continue }
      keep(record, .edited, later: edited.flatMap { later.batches(of: $0.key) } + came)
    }
  }

  mutating func keep(_ record: Int, _ reason: KeptReason, later batches: [Int64]) {
    guard records[record].state == .reversing else { return }
    records[record].state = .kept(reason)
    records[record].laterBatches = Set(batches).sorted()
    keptOrder.append(record)
  }

  /// What stays makes stay what depends on it, until nothing changes any more; and all else where the
  /// batch is one deed.
  mutating func spread() {
    var next = 0
    while next < keptOrder.count {
      let cause = keptOrder[next]
      next += 1
      for (record, reason) in dependants[cause] ?? [] {
        keep(record, reason, later: records[cause].laterBatches)
      }
    }
    guard let first = keptOrder.first, rows.contains(where: { map.binding.contains($0.key.table) })
    else { return }
    for record in records.indices {
      keep(record, .bound(to: records[first].root), later: records[first].laterBatches)
    }
  }

  /// The records that are still to be taken back.
  var reversing: [Int] { records.indices.filter { records[$0].state == .reversing } }

  var outcome: UndoOutcome {
    UndoOutcome(
      batch: batch,
      records: records.map { record in
        let fate: RecordUndo.Fate =
          switch record.state {
          case .reversing: .reversed
          case .refused: .refused
          case .kept(let reason): .kept(because: reason, laterBatches: record.laterBatches)
          }
        return RecordUndo(root: record.root, fate: fate, rowCount: record.rows.count)
      })
  }
}

/// The rows of one record that the batch changed, and what becomes of them.
struct PlannedRecord {
  enum State: Equatable {
    case reversing
    case kept(KeptReason)
    case refused
  }

  let root: RowKey
  var rows: [Int] = []
  var state = State.reversing
  var laterBatches: [Int64] = []
}
