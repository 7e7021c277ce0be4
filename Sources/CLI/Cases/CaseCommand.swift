import Exchange
import Federation
import Records

/// `gonghui case`: the files of needy households, their families and their aid.
enum CaseCommand {

  struct Open: LineCommand {
    var idNumber: String?
    var name: String?
    var on = ""
    var caseNumber: String?
    var fields = CaseFields()
    static let path = ["case"]
    static let name = "open"
    static let summary = Text(en: "Open a case.", zh: "建档。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form =
      Form<Open> {
        Field(
          \.idNumber, "id_number", en: "the applicant's identity number; also @FILE or -",
          zh: "申请人证件号码；也可用 @文件 或 -")
        Field(\.name, "name", en: "Name", zh: "姓名").choosing(of: "case", "name")
        Field(
          \.on, "on", en: "the day of filing, which is that of applying too", zh: "建档日期（也是申请日期）")
        Field(
          \.caseNumber, "case_number",
          en: "the number the file has on paper; numbered by itself otherwise",
          zh: "纸质档案已有的编号；不给则自动编号")
      } + CaseFields.form.held(by: \.fields)

    func run(_ line: Line) throws -> Ending {
      let day = try day(on, of: "--on")
      let own = given([
        "id_number": try idNumber.map { try personal($0) },
        "name": try name.map { try personal($0) }, "case_number": caseNumber,
      ])
      let texts = try fields.texts().merging(own) { $1 }
      try requireOptions(texts, of: .assistanceCase, spelled: ["main_cause": "cause"])
      let session = try line.session("case open")
      let values = try session.office.read(texts, of: .assistanceCase, requiresAll: true)
      try session.tell(.assistanceCase) { desk, db in
        try CaseService(desk).open(values, on: day, in: db)
      }
      return .done
    }
  }

  /// The file, its family and its aid.
  struct Show: LineCommand {
    var number = ""
    static let path = ["case"]
    static let name = "show"
    static let summary = Text(en: "Show one case.", zh: "显示一份档案。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form = Form<Show> {
      Field(\.number, "number", en: "Case number", zh: "档案编号").subject().choosing(
        of: "case", "case_number")
    }

    func run(_ line: Line) throws -> Ending {
      let session = try line.session("case show")
      try session.office.showCase(number, to: try session.output())
      return .done
    }
  }

  struct List: LineCommand {
    var neverAided = false
    var filter = ListChoice()
    static let path = ["case"]
    static let name = "list"
    static let summary = Text(en: "List cases.", zh: "列出档案。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form =
      Form<List> {
        Field(\.neverAided, "never_aided", en: "only those never aided", zh: "只要从未帮扶的")
      } + ListChoice.form.held(by: \.filter)

    func run(_ line: Line) throws -> Ending {
      try line.session("case list").list(
        neverAided ? .casesNeverAided : .assistanceCase, filter,
        columns: [
          "case_number", "name", "union", "category", "main_cause", "filed_on", "family_size",
          "status",
        ])
      return .done
    }
  }

  struct Edit: LineCommand {
    var number = ""
    var appliedOn: String?
    var filedOn: String?
    var closedOn: String?
    var exit: String?
    var revision: String?
    var fields = CaseFields()
    static let path = ["case"]
    static let name = "edit"
    static let summary = Text(en: "Correct what is recorded of a case.", zh: "更正档案内容。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form =
      Form<Edit> {
        Field(\.number, "number", en: "Case number", zh: "档案编号").subject().choosing(
          of: "case", "case_number")
        Field(\.appliedOn, "applied_on", en: "Applied on", zh: "申请日期").choosing(
          of: "case", "applied_on")
        Field(\.filedOn, "filed_on", en: "Filed on", zh: "建档日期").choosing(of: "case", "filed_on")
        Field(\.closedOn, "closed_on", en: "Closed on", zh: "撤档日期").choosing(
          of: "case", "closed_on")
        Field(\.exit, "exit", en: "Kind of exit", zh: "撤档类别").choosing(of: "case", "exit")
        Field(
          \.revision, "revision", en: "the revision you read; refused when somebody edited since",
          zh: "读到的版次；已被别人改过则不改")
      } + CaseFields.form.held(by: \.fields)

    func run(_ line: Line) throws -> Ending {
      let days = given([
        "applied_on": appliedOn, "filed_on": filedOn, "closed_on": closedOn, "exit": exit,
      ])
      let texts = try fields.texts().merging(days) { $1 }
      let session = try line.session("case edit")
      let values = try session.office.read(texts, of: .assistanceCase)
      let revision = try revision.map { try CLI.number($0, of: "--revision") }
      try session.tell(.assistanceCase) { desk, db in
        try CaseService(desk).edit(number, values, revision: revision, in: db)
      }
      return .done
    }
  }
}
