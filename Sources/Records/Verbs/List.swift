package import Storage

/// Lists the records of a noun.
package struct List<Entity: Record>: Question {
  private var under: String?
  private var status: SQL?
  private var from: Day?
  private var to: Day?
  private var text: String?
  private var sort: String?
  private var descending = false
  private var limit: Int?
  private var offset: Int?
  private var columns: String?
  /// What a column must hold, by the column's name.
  private var wanted: [String: SQL] = [:]
  package init() {}

  package static var path: [String] { Entity.noun.path }
  package static var name: String { "list" }
  package static var looksAtDay: Bool { true }
  package static var showsPersons: Bool { Entity.noun.showsPersons }
  package static var summary: Text {
    Text(en: "List: \(Entity.noun.title).", zh: "列出\(Entity.noun.title)。")
  }

  package static var form: Form<Self> {
    let noun = Entity.noun
    return Form {
      narrowing
      if noun.union != nil {
        Field(\.under, "under", en: "Under", zh: "所属范围")
          .hint(en: "a union's code: it and all below it", zh: "工会编码：该会及其下级")
      }
      if let status = noun.status.flatMap({ noun.form[$0] }) {
        Field(filtering: status, called: "status", into: \.wanted)
      }
      if noun.day != nil {
        Field(\.from, "from", en: "From", zh: "起始日期")
        Field(\.to, "to", en: "To", zh: "截止日期")
      }
      Field(\.text, "text", en: "Text", zh: "文字").hint(
        en: "part of a name, number or code", zh: "姓名、号码或编码的一部分")
      Field(\.sort, "sort", en: "Sort by", zh: "排序")
        .hint(en: "a column", zh: "列名")
      Field(\.descending, "descending", en: "Descending", zh: "倒序")
      Field(\.limit, "limit", en: "Limit", zh: "行数")
      Field(\.offset, "offset", en: "Offset", zh: "跳过行数")
      Field(\.columns, "columns", en: "Columns", zh: "列")
        .hint(en: "columns, with commas between them", zh: "列名，用逗号分隔")
    }
  }

  /// A filter for each column of choices or whole numbers; one of several choices lets those
  /// through that have it.
  private static var narrowing: [Field<Self>] {
    Entity.noun.form.fields.filter { field in
      switch field.type {
      case .choice, .choices, .integer:
        field.name != Entity.noun.status && field.access != nil
      default: false
      }
    }.map { Field(filtering: $0, called: $0.name, into: \.wanted) }
  }

  package func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws {
    try Entity.noun.list(
      on: desk.asOf, narrowing(at: desk, in: db), by: Reader(today: desk.today), in: db,
      to: &presenter)
  }

  /// What was asked for, so that a question of its own can narrow it further.
  package func narrowing(at desk: Desk, in db: borrowing Connection) throws -> Narrowing {
    let noun = Entity.noun
    var narrowing = Narrowing()
    for (name, value) in wanted.sorted(by: { $0.key < $1.key }) {
      let column = name == "status" ? noun.status ?? name : name
      if case .choices? = noun.form[column]?.type {
        narrowing.conditions.append(
          "instr(';' || \(name: SchemaName(column)) || ';', ';' || \(value) || ';') > 0")
      } else {
        narrowing.conditions.append("\(name: SchemaName(column)) = \(value)")
      }
    }
    if let under, let column = noun.union {
      let codes = try desk.codesUnder(under, db)
      narrowing.conditions.append("\(name: SchemaName(column)) IN (\(codes))")
    }
    if let day = noun.day {
      if let from { narrowing.conditions.append("\(name: SchemaName(day)) >= \(from)") }
      if let to { narrowing.conditions.append("\(name: SchemaName(day)) <= \(to)") }
    }
    if let text { narrowing.conditions.append(Self.matches(text)) }
    narrowing.sort = try sort.map { try Self.column($0) }
    narrowing.isDescending = descending
    narrowing.limit = limit
    narrowing.offset = offset ?? 0
    narrowing.columns = try columns.map { names in
      try names.split(whereSeparator: { ",，、 ".contains($0) }).map { try Self.column(String($0)) }
    }
    return narrowing
  }

  /// `instr`, not `LIKE`: no wildcard, and the case of codes counts.
  private static func matches(_ text: String) -> SQL {
    var matches: SQL = "false"
    for field in Entity.noun.form.fields where field.type.isSearched && field.selection != nil {
      matches = matches + "OR instr(\(name: SchemaName(field.name)), \(text)) > 0"
    }
    return matches
  }

  /// The column of that name or label.
  private static func column(_ text: String) throws -> String {
    let fields = Entity.noun.form.fields.filter { $0.selection != nil }
    let match = fields.first {
      $0.name == text || $0.label.said(in: .zh) == text || $0.label.said(in: .en) == text
    }
    if let match { return match.name }
    let en = fields.map(\.name).joined(separator: ", ")
    let zh = fields.map { "\($0.name) \($0.label.said(in: .zh))" }.joined(separator: "、")
    throw Problem(
      .value, "list.no_such_column",
      en: "There is no column “\(text, as: "column")”. Columns: \(en).",
      zh: "没有“\(text, as: "column")”这一列。可用的列：\(zh)。")
  }
}

extension FieldType {
  /// What a text filter looks into.
  fileprivate var isSearched: Bool {
    switch self {
    case .text, .personName, .identity, .phone, .card, .unionCode, .creditCode, .address: true
    default: false
    }
  }
}

extension FormBuilder {
  package static func buildOptional(_ fields: [Field<Holder>]?) -> [Field<Holder>] { fields ?? [] }
}
