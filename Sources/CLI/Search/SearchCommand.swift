import Exchange
import Federation
import Records

/// `gonghui search`: people, unions and files in one list.
struct SearchCommand: LineCommand {
  var text = ""
  var kind: String?
  var limit: String?
  var reveal = false
  var knownAt: String?
  static let name = "search"
  static let summary = Text(en: "Find people, unions and files", zh: "查找人员、工会和档案")
  static let examples = [
    "search 'Zhang'", "search zhangsf", "search 8013", "search @id.txt",
    "search federation --kind union --limit 10", "person show 17",
  ]
  static let form = Form<SearchCommand> {
    Field(
      \.text, "text", en: "a name, pinyin, ID number, phone, card, case number, union code or name",
      zh: "姓名、拼音、证件号码、手机号码、会员证号、档案编号、工会编码或名称"
    ).subject()
    Field(\.kind, "kind", en: "only person, union or case", zh: "只查 person 人员、union 工会或 case 档案")
      .choosing(SearchHit.Sort.allCases.map(\.rawValue))
    Field(\.limit, "limit", en: "list at most this many; 50", zh: "最多列出这么多条，默认 50")
    Field(
      \.reveal, "reveal", en: "Full identities; needs --reason and is logged",
      zh: "显示完整证件信息；须写 --reason，并记入查阅日志")
    Field(\.knownAt, "known_at", en: "The file as it stood after that batch", zh: "该批次之后文件的样子")
  }

  func run(_ line: Line) throws -> Ending {
    let search = try Search(try personal(text), try choice(kind, of: "--kind"))
    let limit = try limit.map { Int(clamping: try number($0, of: "--limit")) } ?? 50
    var settings = try Session.settings(line.common, "search")
    settings.isRevealed = reveal
    settings.knownAt = try knownAt.map { try number($0, of: "--known-at") }
    settings.derived = [SearchIndex.self]
    let session = try Session(line.common, settings)
    let found = try session.office.search(search, limit: limit, to: try session.output())
    guard found.count > 0 else {
      Console.note(say("table.search.none"))
      return .done
    }
    Console.note(
      found.shown < found.count
        ? say("table.search.some", ["count": .count(found.count), "shown": .count(found.shown)])
        : say("table.search.all", ["count": .count(found.count)]))
    if let person = found.firstPerson {
      Console.note(say("table.search.next", ["number": .count(Int(person))]))
    }
    session.tellWhere()
    return .done
  }
}
