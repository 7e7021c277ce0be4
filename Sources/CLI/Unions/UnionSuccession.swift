import Exchange
import Federation
import Records

/// Where things go when a union is merged, split or dissolved.
struct HandoverOptions: Sendable {
  var list: String?
  var place = Texts.blank
  var document: String?
  static let form = Form<HandoverOptions> {
    Field(
      \.list, "list", en: "who goes where: a table with identity number and union code",
      zh: "会员去向名单：证件号码、工会编码两列的表格")
    Field(
      \.place, "place",
      en: "where a union below, an employer, a case or a receipt goes; may be given several times",
      zh: "指定去向：下级工会编码、单位信用代码、档案编号或收据号=工会编码；可写几次")
    Field(\.document, "document", en: "Document", zh: "依据文件").choosing(of: "succession", "document")
  }

  func handover(rest: String?, _ session: Session) throws -> Handover {
    var places: [String: String] = [:]
    for text in place.all {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw Problem(.usage, "handover.place_shape", ["value": .text(text)])
      }
      places[String(parts[0])] = String(parts[1])
    }
    return Handover(
      rest: rest, members: try list.map { try session.office.handoverList(path: $0) } ?? [:],
      places: places, document: document)
  }
}

extension UnionCommand {
  /// Unions become one.
  struct Merge: LineCommand {
    var codes = Texts.blank
    var into = ""
    var on = ""
    var handover = HandoverOptions()
    static let path = ["union"]
    static let name = "merge"
    static let summary = Text(
      en: "Merge unions: members, unions below, files and the rest go along.",
      zh: "工会合并：会员、下级、档案等一并划入。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let examples = [
      "union merge G1 G2 --into G3 --on 2017-07-01 --document 2017-1 --dry-run"
    ]
    static let form =
      Form<Merge> {
        Field(\.codes, "codes", en: "the unions that are merged", zh: "要并入的工会").subject().required()
        Field(
          \.into, "into", en: "the union they go into, which may be one of them",
          zh: "并入哪个工会，可以是其中之一")
        Field(\.on, "on", en: "the day", zh: "日期")
      } + HandoverOptions.form.held(by: \.handover)

    func run(_ line: Line) throws -> Ending {
      let day = try day(on, of: "--on")
      let session = try line.session("union merge")
      let plan = try handover.handover(rest: into, session)
      try session.hand { desk, db in
        try SuccessionService(desk).merge(codes.all, into: into, on: day, plan, in: db)
      }
      return .done
    }
  }

  /// A union becomes several.
  struct Split: LineCommand {
    var code = ""
    var into = Texts.blank
    var rest: String?
    var on = ""
    var handover = HandoverOptions()
    static let path = ["union"]
    static let name = "split"
    static let summary = Text(en: "Split a union: a list says who goes where.", zh: "工会分立：按名单划转。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let examples = [
      "union split G1 --into G2 --into G3 --list list.csv --rest G2 --on 2017-07-01",
      "union split G1 --into G4 --place G5=G4 --on 2017-07-01 --dry-run",
    ]
    static let form =
      Form<Split> {
        Field(\.code, "code", en: "Code", zh: "编码").subject().choosing(of: "union", "code")
        Field(
          \.into, "into", en: "a union it is split into; may be given several times",
          zh: "分立出的工会；可写几次"
        ).required()
        Field(
          \.rest, "rest",
          en:
            "takes all who are not listed, and the old union ends; without it the old one goes on",
          zh: "名单以外的都归它，原工会撤销；不写则原工会保留")
        Field(\.on, "on", en: "the day", zh: "日期")
      } + HandoverOptions.form.held(by: \.handover)

    func run(_ line: Line) throws -> Ending {
      let day = try day(on, of: "--on")
      let session = try line.session("union split")
      let plan = try handover.handover(rest: rest, session)
      try session.hand { desk, db in
        try SuccessionService(desk).split(code, into: into.all, on: day, plan, in: db)
      }
      return .done
    }
  }

  /// A union ends, with or without one that takes over.
  struct Dissolve: LineCommand {
    var code = ""
    var on = ""
    var to: String?
    var handover = HandoverOptions()
    static let path = ["union"]
    static let name = "dissolve"
    static let summary = Text(en: "Dissolve a union, naming who takes over.", zh: "撤销一个工会，可指明由谁承接。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let examples = ["union dissolve G1 --on 2017-07-01 --to G2 --document 2017-1"]
    static let form =
      Form<Dissolve> {
        Field(\.code, "code", en: "Code", zh: "编码").subject().choosing(of: "union", "code")
        Field(\.on, "on", en: "the day", zh: "日期")
        Field(
          \.to, "to",
          en: "the union that takes members, files and the rest; without it nothing may be left",
          zh: "由哪个工会承接会员、档案等；不写则必须已清空")
      } + HandoverOptions.form.held(by: \.handover)

    func run(_ line: Line) throws -> Ending {
      let day = try day(on, of: "--on")
      let session = try line.session("union dissolve")
      let plan = try handover.handover(rest: to, session)
      guard !plan.isEmpty else {
        try session.tell(.union) { desk, db in
          try SuccessionService(desk).dissolve(code, on: day, plan, in: db).entered
        }
        return .done
      }
      try session.hand { desk, db in
        try SuccessionService(desk).dissolve(code, on: day, plan, in: db)
      }
      return .done
    }
  }

  /// A union's life by date.
  struct History: LineCommand {
    var code = ""
    static let path = ["union"]
    static let name = "history"
    static let summary = Text(
      en: "Show a union's life: names, levels, parents, mergers and splits, with documents.",
      zh: "显示沿革：名称、级别、隶属、合并分立和依据文件。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form = Form<History> {
      Field(\.code, "code", en: "Code", zh: "编码").subject().choosing(of: "union", "code")
    }

    func run(_ line: Line) throws -> Ending {
      let session = try line.session("union history")
      let count = try session.office.unionHistory(of: code, to: try session.output())
      Console.note(Speech.words.rows(count))
      session.tellWhere()
      return .done
    }
  }
}

extension Session {
  /// Runs a verb that hands over what a union has, and tells how many of what went where, in a
  /// rehearsal too, instead of every row that changed.
  fileprivate func hand(_ verb: Deed<Handed>) throws {
    var counts: [HandoverCount] = []
    try tell(named: Kind.union.name, isShownRehearsed: true) { _, output, db in
      try office.tell(counts, to: output, in: db)
    } doing: { answer in
      try office.perform(
        { desk, db in
          let handed = try verb(desk, db)
          counts = handed.counts
          return handed.entered
        }, answer: answer)
    }
  }
}
