package import Records
package import Storage

/// An honour (荣誉) that somebody was given in a year, such as model worker (劳模).
package struct Honour: Record {
  package var id: Int64 = 0
  package var person = Reference<Person>.blank
  package var level = Code<Levels>.blank
  package var title = ""
  package var year = 0
  /// The certificate's number (证书编号).
  package var certificate: String?
  package init() {}

  /// The levels of honours, which the office can extend.
  package enum Levels: CodeList { package static let list = "honour_level" }

  package static let noun = Noun<Honour>(
    "honour", en: "honour", zh: "荣誉", key: ["id_number", "title", "year"], union: "union",
    order: """
      (SELECT c.id FROM code c WHERE c.list = 'honour_level' AND c.code = level), year DESC, title,
      id_number
      """,
    fileOrder: "id_number, year, title",
    examples: [
      "honour add --id-number @id.txt --level national --title 全国劳动模范 --year 2015",
      "honour list --level national --under P1",
      "honour edit 3 --certificate QH-2015-021",
    ], holdsOn: Honour.given(by:)
  ) {
    Field(\.person, "id_number", column: "person_id", en: "ID number", zh: "证件号码")
      .hint(
        en: "of who was given it: an ID number, or the number that lists print",
        zh: "获奖人的证件号码或编号")
    Field.computed(
      "name", .personName, en: "Name", zh: "姓名",
      "(SELECT p.name FROM person p WHERE p.id = t.person_id)"
    ).onlyShown()
    Field.computed("union", .unionCode, en: "Union", zh: "工会编码", latestUnion).onlyShown()
    Field(\.level, "level", en: "Level", zh: "荣誉级别")
    Field(\.title, "title", en: "Title", zh: "荣誉名称")
    Field(\.year, "year", en: "Year", zh: "年度")
    Field(\.certificate, "certificate", en: "Certificate", zh: "证书编号")
  }

  /// Honours given by the year of a day.
  private static func given(by day: Day) -> SQL { "t.year <= \(day.year)" }

  /// The code of the union in which the person is, or was last, a member.
  private static let latestUnion: SQL = """
    (SELECT u.code FROM membership m JOIN trade_union u ON u.id = m.union_id
      WHERE m.person_id = t.person_id ORDER BY m.spell DESC LIMIT 1)
    """

  /// Its own number, as `add` prints it, or the honours of the person with this identity number.
  package static func meant(
    by text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> [Int64] {
    let own = try db.column(Int64.self, "SELECT id FROM honour WHERE id = \(Int64(text))")
    guard own.isEmpty, let person = try db.personIfAny(number: text) else { return own }
    let all = try db.column(
      Int64.self,
      "SELECT id FROM honour WHERE person_id = \(person.id.rawValue) ORDER BY year, title")
    guard !all.isEmpty else { throw Problem.noHonour(of: person) }
    return all
  }

  package func check(replacing old: Honour?, at desk: Desk, in db: borrowing Connection) throws {
    guard (1_900...desk.today.year).contains(year) else {
      throw Problem.honourYear(year, today: desk.today)
    }
    let day = min(Day(year: year, month: 12, day: 31) ?? desk.today, desk.today)
    try db.checkCode(Levels.list, level.rawValue, on: day)
    let holder = try db.find(Person.self, Identifier(rawValue: person.id))
    if let holder, let birth = holder.birthDate, year < birth.year {
      throw Problem.honourBeforeBirth(holder, year, birth)
    }
    if try twin(in: db) != nil { throw try alreadyThere(at: desk, in: db) }
  }
}

extension Problem {
  static func honourYear(_ year: Int, today: Day) -> Problem {
    Problem(
      .value, "honour.year",
      en: "Year \(year, as: "year") is not right: it must be from 1900 to \(today, as: "today").",
      zh: "年度“\(year, as: "year")”不对：应在 1900 年至 \(today, as: "today") 之间。")
  }

  /// Nobody is honoured before birth.
  static func honourBeforeBirth(_ person: Person, _ year: Int, _ birth: Day) -> Problem {
    Problem(
      .value, "honour.before_birth",
      en:
        "\(person.maskedName, as: "name") was born in \(birth.year, as: "birth_year"), after the year \(year, as: "year").",
      zh:
        "\(person.maskedName, as: "name")出生于 \(birth.year, as: "birth_year") 年，晚于获奖年度 \(year, as: "year")。"
    )
  }

  static func noHonour(of person: Person) -> Problem {
    Problem(
      .notFound, "honour.none", en: "\(person.maskedName, as: "name") has no honour on record.",
      zh: "\(person.maskedName, as: "name")没有荣誉记录。")
  }
}
