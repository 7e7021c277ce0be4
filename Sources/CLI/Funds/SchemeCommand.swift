import Exchange
import Federation
import Records

/// `gonghui scheme`: how contributions are shared between the levels.
enum SchemeCommand {

  struct Add: LineCommand {
    var name = ""
    var from = ""
    var to: String?
    var share = Texts.blank
    var scope: String?
    var document: String?
    static let path = ["scheme"]
    static let name = "add"
    static let summary = Text(en: "Add a scheme.", zh: "新增方案。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<Add> {
      Field(\.name, "name", en: "Name of the scheme", zh: "方案名称").subject()
      Field(\.from, "from", en: "First day", zh: "起始日期")
      Field(\.to, "to", en: "Last day; goes on when left out", zh: "最后一天；省略则一直有效")
      Field(
        \.share, "share", en: "Share of a level, such as grassroots=60%; once per level",
        zh: "一级的比例，如 grassroots=60%；每级写一次")
      Field(\.scope, "scope", en: "Only for this union and those under it", zh: "只适用于这个工会及其下级")
      Field(\.document, "document", en: "Document", zh: "依据文件").choosing(of: "scheme", "document")
    }

    func run(_ line: Line) throws -> Ending {
      let from = try day(from, of: "--from")
      let to = try to.map { try day($0, of: "--to") }
      let session = try line.session("scheme add")
      let shares = try share.all.map { try session.share($0) }
      try session.tell("table.scheme.added", kind: .scheme) { _, output, db in
        try session.office.showScheme(name, to: output, in: db)
      } doing: { answer in
        try session.office.handle(
          { desk, db in
            [
              try SchemeService(desk).add(
                name: name, from: from, to: to, scope: scope, document: document, shares: shares,
                in: db)
            ]
          }, answer: answer)
      }
      return .done
    }
  }

  struct List: LineCommand {
    var filter = ListChoice()
    static let path = ["scheme"]
    static let name = "list"
    static let summary = Text(en: "List schemes.", zh: "列出方案。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form = Form<List>() + ListChoice.form.held(by: \.filter)

    func run(_ line: Line) throws -> Ending {
      try line.session("scheme list").list(.scheme, filter)
      return .done
    }
  }

  struct Show: LineCommand {
    var name = ""
    static let path = ["scheme"]
    static let name = "show"
    static let summary = Text(en: "Show one scheme.", zh: "显示一个方案。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form = Form<Show> {
      Field(\.name, "name", en: "Name of the scheme", zh: "方案名称").subject()
    }

    func run(_ line: Line) throws -> Ending {
      let session = try line.session("scheme show")
      try session.office.showScheme(name, to: try session.output())
      return .done
    }
  }
}

extension Session {
  /// One `--share grassroots=60%`: a level by its code or word, and its share.
  fileprivate func share(_ text: String) throws -> (level: UnionLevel, ratio: BasisPoints) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw Problem.option("--share", text, ValueError("share.format"))
    }
    guard let level: UnionLevel = try choice(parts[0], "level", of: .scheme) else {
      throw Problem.option("--share", text, ValueError("share.format"))
    }
    do {
      return (level, try BasisPoints(parsing: parts[1]))
    } catch {
      throw Problem.option("--share", text, error)
    }
  }
}
