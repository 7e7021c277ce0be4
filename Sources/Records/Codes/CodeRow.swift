package import Storage

/// One choice of a list that the office can extend (选项), in both languages, dated.
package struct CodeRow: Record {
  package var id: Int64 = 0
  package var list = ""
  package var code = ""
  package var zh = ""
  package var en = ""
  package var from: Day?
  /// The first day on which it can no longer be chosen.
  package var to: Day?
  package var source: String?
  package init() {}

  package static let noun = Noun<CodeRow>(
    "code", en: "choice", zh: "选项", key: ["list", "code"], day: "from", order: "list, id",
    examples: [
      "code list trait",
      "code add trait --code rider --zh 骑手 --en Rider --from 2018-03-01",
    ]
  ) {
    Field(\.list, "list", en: "List", zh: "选项表").subject()
      .hint(en: "the list it is added to, such as trait", zh: "增补到这个选项表，如 trait")
    Field(\.code, "code", en: "Code", zh: "代码")
      .hint(en: "lower-case letters, digits and underscores", zh: "小写字母、数字和下划线")
    Field(\.zh, "zh", en: "Chinese", zh: "中文")
    Field(\.en, "en", en: "English", zh: "英文")
    Field(\.from, "from", column: "from_on", en: "From", zh: "起始日期")
    Field(\.to, "to", column: "to_on", en: "To", zh: "终止日期")
    Field(\.source, "source", en: "Source", zh: "来源")
  }

  package func check(replacing old: CodeRow?, at desk: Desk, in db: borrowing Connection) throws {
    try Self.requireList(list, in: db)
    guard !code.isEmpty, code.utf8.allSatisfy(Self.isAllowed) else {
      throw Problem(
        .value, "code.shape",
        en: """
          “\(code, as: "code")” cannot be a code. Use lower-case letters, digits and underscores, \
          such as courier_2.
          """,
        zh: "“\(code, as: "code")”不能作代码。只用小写字母、数字和下划线，例如 courier_2。")
    }
    if let from, let to, to <= from {
      throw Problem(.value, "period.ends_before_it_begins", ["from": .day(from), "to": .day(to)])
    }
  }

  /// Throws `code.no_such_list`, naming the lists there are.
  static func requireList(_ list: String, in db: borrowing Connection) throws {
    let lists = try db.column(String.self, "SELECT DISTINCT list FROM code ORDER BY list")
    guard !lists.contains(list) else { return }
    let known = lists.joined(separator: ", ")
    throw Problem(
      .value, "code.no_such_list",
      en: """
        There is no list \(list, as: "list"). Lists that can be extended: \(known, as: "lists").
        """,
      zh: "没有选项表 \(list, as: "list")。可增补的选项表：\(known, as: "lists")。")
  }

  /// Lower-case Latin letters, digits and `_`, as the schema has it.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// Lists the choices of one list, or of all.
package struct ListCodes: Question {
  private var list: String?
  private var all = List<CodeRow>()
  package init() {}
  package static var path: [String] { CodeRow.noun.path }
  package static var name: String { "list" }
  package static var looksAtDay: Bool { true }
  package static var summary: Text { List<CodeRow>.summary }
  package static var form: Form<Self> {
    Form {
      Field(\.list, "list", en: "List", zh: "选项表").subject()
        .hint(en: "only this list, such as trait", zh: "只要这个选项表，如 trait")
    } + List<CodeRow>.form.held(by: \.all)
  }

  package func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws {
    var narrowing = try all.narrowing(at: desk, in: db)
    if let list {
      try CodeRow.requireList(list, in: db)
      narrowing.conditions.append("list = \(list)")
    }
    try CodeRow.noun.list(
      on: desk.asOf, narrowing, by: Reader(today: desk.today), in: db, to: &presenter)
  }
}
