package import Storage

/// A sort of record that the office keeps, declared once beside its type.
package struct Noun<Entity: Record>: Sendable {
  /// In commands, files and addresses: `honour`.
  package let name: String
  /// The noun it is a part of, and what that is called in commands: `case` of `family`.
  package let parent: String?
  /// Where it stands in commands: `case family`.
  package let path: [String]
  /// What one is called: honour, 荣誉.
  package let title: Text
  package let table: SchemaName
  package let form: Form<Entity>
  /// The fields that tell one record from another.
  package let key: [String]
  /// The field of the union that it is kept by: for `--under`, rights and scope.
  package let union: String?
  /// The field whose state `--status` asks for.
  package let status: String?
  /// The field whose day `--from` and `--to` ask for.
  package let day: String?
  /// Rows with the same value here belong together and are imported as one: a scheme's shares.
  package let group: String?
  /// The columns, in the listing's words, that put the records in order.
  package let order: SQL
  /// The one order of exports, where it is another.
  package let fileOrder: SQL
  /// The fields, besides the key, that say whose record it is: a list that says otherwise means
  /// another record, and changes nothing of this one.
  package let owner: [String]
  /// Command lines of its verbs, without the program's name, for help. A test types them.
  package let examples: [String]
  /// `SELECT id, column AS name, …` as of a day.
  package let listing: @Sendable (Day) -> SQL

  /// - Parameters:
  ///   - path: where it stands in commands, if not under its own name: `member card batch`.
  ///   - table: called like the noun unless said otherwise.
  ///   - holds: which rows of the table, called `t`, are there on a day.
  ///   - listing: written by hand where facts are dated; its columns are called like the fields.
  ///     Without one the records of the table are listed, whatever the day.
  package init(
    _ name: String, of parent: String? = nil, path: [String]? = nil, en: Phrase, zh: Phrase,
    table: String? = nil,
    key: [String], union: String? = nil, status: String? = nil, day: String? = nil,
    group: String? = nil, owner: [String] = [], order: SQL, fileOrder: SQL? = nil,
    examples: [String] = [],
    holdsOn holds: @escaping @Sendable (Day) -> SQL = { _ in "true" },
    listing: (@Sendable (Day) -> SQL)? = nil,
    @FormBuilder<Entity> _ fields: () -> [Field<Entity>]
  ) {
    self.name = name
    self.parent = parent
    self.path = path ?? (parent.map { [$0] } ?? []) + [name]
    title = Text(en: en, zh: zh)
    self.table = SchemaName(table ?? name)
    let form = Form(fields)
    self.form = form
    self.key = key
    self.union = union
    self.status = status
    self.day = day
    self.group = group
    self.order = order
    self.fileOrder = fileOrder ?? order
    self.owner = owner
    self.examples = examples
    let table = self.table
    self.listing = listing ?? { day in Self.rows(of: table, form, where: holds(day)) }
  }

  /// The columns that `form` has in its table, for a listing by hand:
  /// `SELECT t.id, … FROM table t WHERE condition`.
  package static func rows(
    of table: SchemaName, _ form: Form<Entity>, where condition: SQL
  ) -> SQL {
    var sql: SQL = "SELECT t.id"
    for field in form.fields {
      guard let selection = field.selection else { continue }
      sql = sql + ", \(selection) AS \(name: SchemaName(field.name))"
    }
    return sql + "FROM \(name: table) t WHERE \(condition)"
  }

  /// A part of the key is masked, so that on a screen the row's number stands for it.
  package var isKnownByRow: Bool {
    key.isEmpty || key.contains { form[$0]?.type.isPersonal ?? false }
  }
}
