import Exchange
import Federation
import Records

/// `gonghui union`: unions and the tree they stand in.
enum UnionCommand {

  struct Add: LineCommand {
    var code = ""
    var fields = UnionFields()
    static let path = ["union"]
    static let name = "add"
    static let summary = Text(en: "Found a union.", zh: "设立一个工会。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form =
      Form<Add> {
        Field(\.code, "code", en: "Code", zh: "编码").choosing(of: "union", "code")
      } + UnionFields.form.held(by: \.fields)

    func run(_ line: Line) throws -> Ending {
      let texts = fields.texts.merging(["code": code]) { $1 }
      try requireOptions(texts, of: .union)
      let session = try line.session("union add")
      try session.enter(texts, of: .union)
      return .done
    }
  }

  struct Show: LineCommand {
    var code = ""
    var history = false
    static let path = ["union"]
    static let name = "show"
    static let summary = Text(en: "Show one union.", zh: "显示一个工会。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form = Form<Show> {
      Field(\.code, "code", en: "Code", zh: "编码").subject().choosing(of: "union", "code")
      Field(\.history, "history", en: "show its whole history", zh: "显示全部沿革")
    }

    func run(_ line: Line) throws -> Ending {
      let session = try line.session("union show")
      guard history else {
        try session.show(.union, code)
        return .done
      }
      try session.office.log(kind: "union", key: code, to: try session.output())
      return .done
    }
  }

  struct List: LineCommand {
    var filter = ListChoice()
    static let path = ["union"]
    static let name = "list"
    static let summary = Text(en: "List unions.", zh: "列出工会。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form = Form<List>() + ListChoice.form.held(by: \.filter)

    func run(_ line: Line) throws -> Ending {
      try line.session("union list").list(
        .union, filter, columns: ["code", "name", "level", "kind", "parent", "division"])
      return .done
    }
  }

  struct Edit: LineCommand {
    var code = ""
    var revision: String?
    var fields = UnionFields()
    static let path = ["union"]
    static let name = "edit"
    static let summary = Text(en: "Correct what is recorded of a union.", zh: "更正工会的登记内容。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form =
      Form<Edit> {
        Field(\.code, "code", en: "Code", zh: "编码").subject().choosing(of: "union", "code")
        Field(
          \.revision, "revision", en: "the revision you read; refused when somebody edited since",
          zh: "读到的版次；已被别人改过则不改")
      } + UnionFields.form.held(by: \.fields)

    func run(_ line: Line) throws -> Ending {
      let session = try line.session("union edit")
      let values = try session.office.read(fields.texts, of: .union)
      let revision = try revision.map { try number($0, of: "--revision") }
      try session.tell(.union) { desk, db in
        try UnionService(desk).edit(code, values, revision: revision, in: db)
      }
      return .done
    }
  }
}
