import Exchange
import Federation
import Records

/// `gonghui member join FILE`: the people of a list join a union together (集体入会).
struct JoinMembers: FileCommand {
  var file = ""
  var union = ""
  var on = Day.blank
  var campaign: String?
  var options = ImportChoice()
  static let path = ["member"]
  static let name = "join"
  static let right = Right.enter
  static let uses: Set<CommonOption.Use> = [.writing]
  static let summary = Text(en: "Let the people of a list join together.", zh: "名单上的人集体入会。")
  static let examples = [
    "member join 名单.csv --union G1 --on 2017-05-10 --campaign 农民工入会集中行动 --dry-run",
    "member join 名单.csv --union G1 --on 2017-05-10 --keep-good --errors 待改.csv",
  ]
  static let form =
    Form<JoinMembers> {
      Field(\.file, "file", en: "File", zh: "文件").subject().hint(
        en: "the list: columns as in gonghui template member; union and joined_on may be missing",
        zh: "名单：列同 gonghui template member；所属工会编码、入会日期可以不填")
      Field(
        \.union, "union", en: "the union to join, where a row names none", zh: "加入的工会；名单另有填写的，从名单")
      Field(\.on, "on", en: "the day of joining, where a row names none", zh: "入会日期；名单另有填写的，从名单")
      Field(\.campaign, "campaign", en: "Campaign", zh: "集中行动")
    } + ImportChoice.form.held(by: \.options)

  func run(_ line: Line) throws -> Ending {
    try options.check(file)
    let session = try line.session()
    let list = JoiningList(
      union: try session.office.unionCode(union), on: on, campaign: campaign)
    try options.run(FileImport(session.office, list), file, session)
    return .done
  }
}
