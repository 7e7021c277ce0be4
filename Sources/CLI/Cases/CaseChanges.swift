import Exchange
import Federation
import Records

extension CaseCommand {
  /// Adds one of the household, or corrects what the file says of somebody already there.
  struct Family: LineCommand {
    var number = ""
    var name = ""
    var relation = ""
    var idNumber: String?
    var birthDate: String?
    var annualIncome: String?
    var health: String?
    var occupation: String?
    static let path = ["case"]
    static let name = "family"
    static let summary = Text(
      en: "Add one of the family, or correct what is recorded.", zh: "登记一名家庭成员，或更正已登记的。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<Family> {
      Field(\.number, "number", en: "Case number", zh: "档案编号").subject().choosing(
        of: "case", "case_number")
      Field(\.name, "name", en: "Name", zh: "姓名").choosing(of: "family", "name")
      Field(
        \.relation, "relation", en: "to the applicant, such as wife or daughter",
        zh: "与申请人关系，如 配偶、女儿")
      Field(\.idNumber, "id_number", en: "ID number", zh: "证件号码").choosing(
        of: "family", "id_number")
      Field(\.birthDate, "birth_date", en: "Date of birth", zh: "出生日期").choosing(
        of: "family", "birth_date")
      Field(\.annualIncome, "annual_income", en: "Annual income", zh: "年收入").choosing(
        of: "family", "annual_income")
      Field(\.health, "health", en: "Health", zh: "健康状况").choosing(of: "family", "health")
      Field(\.occupation, "occupation", en: "Employer or school", zh: "单位或学校").choosing(
        of: "family", "occupation")
    }

    func run(_ line: Line) throws -> Ending {
      let texts = given([
        "case_number": number, "id_number": try idNumber.map { try personal($0) },
        "name": try personal(name), "relation": relation, "birth_date": birthDate,
        "annual_income": annualIncome, "health": health, "occupation": occupation,
      ])
      let session = try line.session("case family")
      let values = try session.office.read(texts, of: .family, requiresAll: true)
      try session.tell(.family) { desk, db in
        try CaseService(desk).enterFamily(values, .merge, in: db)
      }
      return .done
    }
  }

  struct Aid: LineCommand {
    var number = ""
    var type = ""
    var amount: String?
    var on = ""
    var idNumber: String?
    var source: String?
    var method: String?
    var note: String?
    static let path = ["case"]
    static let name = "aid"
    static let summary = Text(en: "Record aid.", zh: "登记帮扶。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<Aid> {
      Field(\.number, "number", en: "Case number", zh: "档案编号").subject().choosing(
        of: "case", "case_number")
      Field(\.type, "type", en: "Type of aid", zh: "帮扶类型").choosing(of: "aid", "type")
      Field(\.amount, "amount", en: "how much (yuan)", zh: "金额（元）")
      Field(\.on, "on", en: "Date of aid", zh: "帮扶日期").choosing(of: "aid", "on")
      Field(
        \.idNumber, "id_number",
        en: "the recipient's identity number, the applicant's by default; also @FILE or -",
        zh: "受助人证件号码；默认申请人。也可用 @文件 或 -")
      Field(\.source, "source", en: "Source of funds", zh: "资金来源").choosing(of: "aid", "source")
      Field(\.method, "method", en: "Method of payment", zh: "发放方式").choosing(of: "aid", "method")
      Field(\.note, "note", en: "Note", zh: "备注").choosing(of: "aid", "note")
    }

    func run(_ line: Line) throws -> Ending {
      let texts = given([
        "case_number": number, "type": type, "amount": amount, "on": on,
        "id_number": try idNumber.map { try personal($0) }, "source": source, "method": method,
        "note": note,
      ])
      let session = try line.session("case aid")
      let values = try session.office.read(texts, of: .aid, requiresAll: true)
      try session.tell(.aid) { desk, db in
        try CaseService(desk).aid(number, values, in: db)
      }
      return .done
    }
  }

  struct Close: LineCommand {
    var number = ""
    var exit = ""
    var on = ""
    var why: String?
    static let path = ["case"]
    static let name = "close"
    static let summary = Text(en: "Close a case.", zh: "撤档。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<Close> {
      Field(\.number, "number", en: "Case number", zh: "档案编号").subject().choosing(
        of: "case", "case_number")
      Field(\.exit, "exit", en: "Kind of exit", zh: "撤档类别").choosing(of: "case", "exit")
      Field(\.on, "on", en: "Closed on", zh: "撤档日期").choosing(of: "case", "closed_on")
      Field(\.why, "why", en: "why; kept in the file's note", zh: "原因，记入档案备注")
    }

    func run(_ line: Line) throws -> Ending {
      let day = try day(on, of: "--on")
      let session = try line.session("case close")
      let values = try session.office.read(given(["exit": exit, "note": why]), of: .assistanceCase)
      try session.tell(.assistanceCase) { desk, db in
        try CaseService(desk).close(
          number, on: day, exit: try values.required("exit", Fields.choice),
          reason: values.text("note"), in: db)
      }
      return .done
    }
  }

  struct Reopen: LineCommand {
    var number = ""
    var on = ""
    static let path = ["case"]
    static let name = "reopen"
    static let summary = Text(en: "Reopen a case.", zh: "恢复建档。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<Reopen> {
      Field(\.number, "number", en: "Case number", zh: "档案编号").subject().choosing(
        of: "case", "case_number")
      Field(\.on, "on", en: "the day", zh: "日期")
    }

    func run(_ line: Line) throws -> Ending {
      let day = try day(on, of: "--on")
      let session = try line.session("case reopen")
      try session.tell(.assistanceCase) { desk, db in
        try CaseService(desk).reopen(number, on: day, in: db)
      }
      return .done
    }
  }

  /// The file's life from the journal, its family and aid included.
  struct History: LineCommand {
    var number = ""
    static let path = ["case"]
    static let name = "history"
    static let summary = Text(en: "Show a case's changes.", zh: "显示档案的变更。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form = Form<History> {
      Field(\.number, "number", en: "Case number", zh: "档案编号").subject().choosing(
        of: "case", "case_number")
    }

    func run(_ line: Line) throws -> Ending {
      let session = try line.session("case history")
      try session.office.log(
        kind: Kind.assistanceCase.name, key: number, to: try session.output())
      return .done
    }
  }
}
