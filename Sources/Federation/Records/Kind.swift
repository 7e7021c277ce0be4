package import Records
package import Storage

/// A kind of record as it is listed, shown, exported and imported: its columns, and the query
/// that fills them. Declared once per noun, beside it; the words for it are `Exchange`'s.
package struct Kind: Sendable {
  /// The name in commands and files: `member`.
  package let name: String
  package let fields: [KindField]
  /// The columns that tell one record from another.
  package let key: [String]
  /// Rows with the same value here belong together and are imported as one: a person's events.
  package let group: String?
  /// The rows of a group tell what happened one after the other: one that stands twice is a slip
  /// only where no other row of the group stands between.
  package let isSequence: Bool
  /// The rows of a group are parts of one record and go in together: a scheme's shares.
  package let isWhole: Bool
  /// The columns, besides the key, that say whose record it is: a list that says otherwise means
  /// another record, and changes nothing of this one.
  package let owner: [String]
  /// The columns `--under`, `--status`, `--from`/`--to` look at.
  package let unionColumn: String?
  package let statusColumn: String?
  package let dayColumn: String?
  /// `SELECT id, sort columns…, column AS name, …` as of a day. Sorted by `order`.
  package let rows: @Sendable (Day) -> SQL
  /// The columns, in the query's words, that put rows into the one order of exports.
  package let order: SQL
  /// A faster way to the same rows where all of them are wanted.
  package let whole: WholeRows?

  package init(
    _ name: String, fields: [KindField], key: [String], group: String? = nil,
    isSequence: Bool = false, isWhole: Bool = false, owner: [String] = [],
    unionColumn: String? = nil,
    statusColumn: String? = nil,
    dayColumn: String? = nil,
    order: SQL, whole: WholeRows? = nil, rows: @escaping @Sendable (Day) -> SQL
  ) {
    self.name = name
    self.fields = fields
    self.key = key
    self.group = group
    self.isSequence = isSequence
    self.isWhole = isWhole
    self.owner = owner
    self.unionColumn = unionColumn
    self.statusColumn = statusColumn
    self.dayColumn = dayColumn
    self.order = order
    self.whole = whole
    self.rows = rows
  }

  /// What `--status` is read as: the status column, or a choice of its own where no column shows it.
  package var statusField: KindField? {
    statusColumn.map { field($0) ?? KindField("status", .choice("\(name)_\($0)")) }
  }

  package func field(_ name: String) -> KindField? { fields.first { $0.name == name } }

  /// Columns that are listed and exported only where they are asked for, and that no import reads.
  package var extras: [KindField] { unionColumn == "union" ? [Self.unionName] : [] }

  package static let unionName = KindField("union_name")
}
