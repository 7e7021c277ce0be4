import Exchange
import Federation
import Records

extension UnionCommand {
  /// The employers a union covers: without options it lists them, with them it adds one, or ends
  /// the coverage of one.
  struct CoverageCommand: LineCommand {
    var code = ""
    var employerCode: String?
    var employer: String?
    var ownership: String?
    var from: String?
    var to: String?
    static let path = ["union"]
    static let name = "coverage"
    static let summary = Text(en: "Record the employers that a union covers.", zh: "登记联合工会覆盖的单位。")
    static let uses: Set<CommonOption.Use> = [.writing, .reading, .onADay, .ofPersons]
    static let examples = [
      "union coverage G1",
      "union coverage G1 --employer-code 91630102YY0002509K --employer \"Some Ltd\" --from 2017-01-01",
      "union coverage G1 --employer-code 91630102YY0002509K --to 2018-01-01",
    ]
    static let form = Form<CoverageCommand> {
      Field(\.code, "code", en: "Code", zh: "编码").subject().choosing(of: "union", "code")
      Field(\.employerCode, "employer_code", en: "Employer credit code", zh: "单位信用代码").choosing(
        of: "coverage", "employer_code")
      Field(\.employer, "employer", en: "Employer", zh: "单位名称").choosing(of: "coverage", "employer")
      Field(\.ownership, "ownership", en: "Ownership", zh: "单位性质").choosing(
        of: "coverage", "ownership")
      Field(\.from, "from", en: "From", zh: "起始日期").choosing(of: "coverage", "from")
      Field(\.to, "to", en: "To", zh: "终止日期").choosing(of: "coverage", "to")
    }

    func run(_ line: Line) throws -> Ending {
      let texts = given([
        "employer_code": employerCode, "employer": employer, "ownership": ownership,
        "from": from, "to": to,
      ])
      if texts.isEmpty {
        let session = try line.session("union coverage")
        try session.list(.coverage, of: code)
        return .done
      }
      let whole = texts.merging(["union": code]) { $1 }
      if Set(texts.keys) == ["employer_code", "to"] {
        try end(whole, line)
        return .done
      }
      try requireOptions(whole, of: .coverage)
      let session = try line.session("union coverage")
      try session.enter(whole, of: .coverage)
      return .done
    }

    private func end(_ texts: [String: String], _ line: Line) throws {
      let session = try line.session("union coverage")
      let values = try session.office.read(texts, of: .coverage)
      try session.tell(.coverage) { desk, db in
        guard let code = values.text("employer_code"), let day = values.day("to") else {
          preconditionFailure("both were given and read")
        }
        let (id, effect) = try Coverage.end(
          db.union(code: self.code), CreditCode(stored: code), on: day, at: desk, in: db)
        return Entered("coverage", id, effect)
      }
    }
  }

  /// Figures that a union reported: without options it lists them, with them it adds one.
  struct Figure: LineCommand {
    var code = ""
    var on: String?
    var figure: String?
    var value: String?
    var source: String?
    static let path = ["union"]
    static let name = "figure"
    static let summary = Text(en: "Record a union's figures.", zh: "登记工会的指标数。")
    static let uses: Set<CommonOption.Use> = [.writing, .reading, .onADay, .ofPersons]
    static let examples = [
      "union figure G1",
      "union figure G1 --on 2017-12-31 --figure workers --value 120 --source census",
    ]
    static let form = Form<Figure> {
      Field(\.code, "code", en: "Code", zh: "编码").subject().choosing(of: "union", "code")
      Field(\.on, "on", en: "As of", zh: "截止日期").choosing(of: "figure", "on")
      Field(
        \.figure, "figure",
        en: "Figure, such as workers, enterprises; all: gonghui code list figure",
        zh: "指标，如 workers、enterprises；全部见 gonghui code list figure")
      Field(\.value, "value", en: "Value", zh: "数值").choosing(of: "figure", "value")
      Field(\.source, "source", en: "Source", zh: "来源").choosing(of: "figure", "source")
    }

    func run(_ line: Line) throws -> Ending {
      let texts = given(["on": on, "figure": figure, "value": value, "source": source])
      if texts.isEmpty {
        let session = try line.session("union figure")
        try session.list(.figure, of: code)
        return .done
      }
      let whole = texts.merging(["union": code]) { $1 }
      try requireOptions(whole, of: .figure)
      let session = try line.session("union figure")
      try session.enter(whole, of: .figure)
      return .done
    }
  }
}

extension Session {
  /// Lists what belongs to one union and not to those under it.
  fileprivate func list(_ kind: Kind, of union: String) throws {
    var filter = Filter(asOf: office.asOf)
    // Refuses a union that is not there.
    filter.under = union
    filter.key = union
    let count = try office.list(kind, where: filter, to: try output())
    Console.note(Speech.words.rows(count))
  }
}
