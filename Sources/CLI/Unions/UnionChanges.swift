import Exchange
import Federation
import Records

extension UnionCommand {
  struct Move: LineCommand {
    var code = ""
    var to = ""
    var on = ""
    var line = UnionLine.administrative.rawValue
    static let path = ["union"]
    static let name = "move"
    static let summary = Text(en: "Put a union under another parent.", zh: "改变上级工会。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<Move> {
      Field(\.code, "code", en: "Code", zh: "编码").subject().choosing(of: "union", "code")
      Field(\.to, "to", en: "Parent code", zh: "上级编码").choosing(of: "union", "parent")
      Field(\.on, "on", en: "the day", zh: "日期")
      Field(\.line, "line", en: "Line", zh: "隶属关系").choosing(of: "union_parent", "line")
        .withDefault()
    }

    func run(_ line: Line) throws -> Ending {
      let day = try day(on, of: "--on")
      let session = try line.session("union move")
      let line: UnionLine? = try session.choice(self.line, "line", of: .unionParent)
      try session.tell(.union) { desk, db in
        try UnionService(desk).move(
          code, to: to, line: line ?? .administrative, on: day, in: db)
      }
      return .done
    }
  }

  struct Rename: LineCommand {
    var code = ""
    var name = ""
    var on = ""
    var document: String?
    static let path = ["union"]
    static let name = "rename"
    static let summary = Text(en: "Rename a union; its history stays.", zh: "更名，保留沿革。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<Rename> {
      Field(\.code, "code", en: "Code", zh: "编码").subject().choosing(of: "union", "code")
      Field(\.name, "name", en: "Name", zh: "名称").choosing(of: "union", "name")
      Field(\.on, "on", en: "the day", zh: "日期")
      Field(\.document, "document", en: "Document", zh: "依据文件").choosing(
        of: "union_version", "document")
    }

    func run(_ line: Line) throws -> Ending {
      let day = try day(on, of: "--on")
      let session = try line.session("union rename")
      try session.tell(.union) { desk, db in
        try UnionService(desk).rename(code, to: name, on: day, document: document, in: db)
      }
      return .done
    }
  }

  struct Convert: LineCommand {
    var code = ""
    var kind = ""
    var level: String?
    var name: String?
    var on = ""
    var document: String?
    static let path = ["union"]
    static let name = "convert"
    static let summary = Text(
      en: "Change a union's kind or level; its history stays.", zh: "改变类型或级别，保留沿革。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<Convert> {
      Field(\.code, "code", en: "Code", zh: "编码").subject().choosing(of: "union", "code")
      Field(\.kind, "kind", en: "Kind", zh: "类型").choosing(of: "union", "kind")
      Field(\.level, "level", en: "Level", zh: "级别").choosing(of: "union", "level")
      Field(\.name, "name", en: "Name", zh: "名称").choosing(of: "union", "name")
      Field(\.on, "on", en: "the day", zh: "日期")
      Field(\.document, "document", en: "Document", zh: "依据文件").choosing(
        of: "union_version", "document")
    }

    func run(_ line: Line) throws -> Ending {
      let day = try day(on, of: "--on")
      let session = try line.session("union convert")
      let texts = given(["kind": kind, "level": level, "name": name])
      let values = try session.office.read(texts, of: .union)
      try session.tell(.union) { desk, db in
        try UnionService(desk).convert(
          code, to: try values.required("kind", Fields.choice), level: values.choice("level"),
          name: values.text("name"), on: day, document: document, in: db)
      }
      return .done
    }
  }

  /// The unions under one, indented as they stand.
  struct Tree: LineCommand {
    var code: String?
    var treeOn: String?
    static let path = ["union"]
    static let name = "tree"
    static let summary = Text(en: "Show the tree of unions.", zh: "按隶属关系显示工会。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form = Form<Tree> {
      Field(\.code, "code", en: "Code", zh: "编码").subject().choosing(of: "union", "code")
      Field(\.treeOn, "tree_on", en: "the tree of this day; today by default", zh: "这一天的隶属关系；默认今天")
    }

    func run(_ line: Line) throws -> Ending {
      let session = try line.session("union tree")
      let treeDay = try treeOn.map { try day($0, of: "--tree-on") }
      try session.office.tree(of: code, on: treeDay, to: try session.output())
      return .done
    }
  }
}

extension Session {
  /// A choice typed after an option, as a code or a word.
  func choice<Value: RawRepresentable<String>>(_ text: String, _ column: String, of kind: Kind)
    throws
    -> Value?
  {
    guard let field = kind.field(column) else { return nil }
    guard case .text(let code) = try office.value(text, of: field, in: kind.name) else {
      return nil
    }
    return Value(rawValue: code)
  }
}
