import Exchange
import Federation
import Records

/// `gonghui person trait`: what kind of worker somebody is, from when until when.
enum TraitCommand {

  struct Add: LineCommand {
    var number = ""
    var trait = ""
    var from = ""
    var to: String?
    static let path = ["person", "trait"]
    static let name = "add"
    static let summary = Text(en: "Say what kind of worker somebody is.", zh: "登记一个人的职工类别。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<Add> {
      Field(
        \.number, "number", en: "the ID number (15 or 18 digits) or number; also @FILE or -",
        zh: "证件号码（15 或 18 位）或编号；也可用 @文件 或 -"
      ).subject()
      Field(\.trait, "trait", en: "Category", zh: "类别").choosing(of: "trait", "trait")
      Field(\.from, "from", en: "From", zh: "起始日期").choosing(of: "trait", "from")
      Field(\.to, "to", en: "To", zh: "终止日期").choosing(of: "trait", "to")
    }

    func run(_ line: Line) throws -> Ending {
      let number = try personal(number)
      let session = try line.session("person trait add")
      let values = try session.office.read(
        given(["trait": trait, "from": from, "to": to]), of: .trait)
      try session.tell(.traitList) { desk, db in
        var row = values
        row["id_number"] = .text(try db.person(number: number).idNumber)
        return try TraitService(desk).enter(row, .add, in: db)
      }
      return .done
    }
  }

  struct End: LineCommand {
    var number = ""
    var trait = ""
    var on = ""
    static let path = ["person", "trait"]
    static let name = "end"
    static let summary = Text(en: "End a kind of worker that somebody was.", zh: "终止一个人的职工类别。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<End> {
      Field(
        \.number, "number", en: "the ID number (15 or 18 digits) or number; also @FILE or -",
        zh: "证件号码（15 或 18 位）或编号；也可用 @文件 或 -"
      ).subject()
      Field(\.trait, "trait", en: "Category", zh: "类别").choosing(of: "trait", "trait")
      Field(\.on, "on", en: "To", zh: "终止日期").choosing(of: "trait", "to")
    }

    func run(_ line: Line) throws -> Ending {
      let day = try day(on, of: "--on")
      let number = try personal(number)
      let session = try line.session("person trait end")
      let code = try session.office.read(["trait": trait], of: .trait).text("trait") ?? trait
      try session.tell(.traitList) { desk, db in
        try TraitService(desk).end(code, of: number, on: day, in: db)
      }
      return .done
    }
  }

  struct List: LineCommand {
    var number: String?
    var trait: String?
    var all = false
    var filter = ListChoice()
    static let path = ["person", "trait"]
    static let name = "list"
    static let summary = Text(
      en: "List kinds of workers; those that hold on the day unless told otherwise.",
      zh: "列出职工类别；默认只列当日有效的。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form =
      Form<List> {
        Field(
          \.number, "number", en: "only of this person: the ID number or number",
          zh: "只要这个人的：证件号码或编号"
        ).subject()
        Field(\.trait, "trait", en: "only this kind of worker", zh: "只要这种职工类别")
        Field(\.all, "all", en: "ended and coming ones as well", zh: "已终止和尚未开始的也列出")
      } + ListChoice.form.held(by: \.filter)

    func run(_ line: Line) throws -> Ending {
      let number = try number.map { try personal($0) }
      let session = try line.session("person trait list")
      try session.list(
        .traitList, filter, columns: ["id_number", "name", "trait", "from", "to", "state"]
      ) { filter in
        if !all, filter.status == nil { filter.status = TraitState.current.rawValue }
        if let number { filter.person = try session.office.personIDNumber(number) }
        guard let trait else { return }
        let code = try session.office.read(["trait": trait], of: .trait).text("trait")
        filter.values["trait"] = .text(code ?? trait)
      }
      return .done
    }
  }
}
