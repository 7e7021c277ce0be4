import Exchange
import Federation
import Records

/// `gonghui person`: people, who are stored once whatever their roles.
enum PersonCommand {

  struct Show: LineCommand {
    var number = ""
    static let path = ["person"]
    static let name = "show"
    static let summary = Text(en: "Show one person and all their roles.", zh: "显示一个人和他的各种身份。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form = Form<Show> {
      Field(
        \.number, "number", en: "the ID number (15 or 18 digits) or number; also @FILE or -",
        zh: "证件号码（15 或 18 位）或编号；也可用 @文件 或 -"
      ).subject()
    }

    func run(_ line: Line) throws -> Ending {
      let number = try personal(number)
      let session = try line.session("person show")
      try session.tellMerge(of: number)
      try session.office.showPerson(number, to: try session.output())
      return .done
    }
  }
}
