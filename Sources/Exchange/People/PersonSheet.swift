import Federation
import Records
import Storage
import Tabular

/// Everything that is known of one person, section by section: the data, and each role.
struct PersonSheet {
  /// Records of one kind about the person.
  struct Section {
    /// A kind's name, or `membership` for the spells.
    let name: String
    let columns: [String]
    let rows: [[Cell]]
    /// The columns that a screen has room for; all where `nil`.
    var brief: [String]?
  }

  let id: Int64
  let sections: [Section]

  /// Reads the person and the roles as of a day. Throws `person.not_found`.
  init(of number: String, asOf day: Day, _ maker: CellMaker, in db: borrowing Connection) throws {
    let person = try db.person(number: number)
    id = person.id.rawValue
    var sections = [Self.data(of: person, maker)]
    sections.append(try Self.spells(of: person, asOf: day, maker, in: db))
    var own = Filter(asOf: day)
    own.person = person.idNumber
    for kind in [Kind.event, .trait, .honour, .cardList, .officer] {
      let hidden = ["id_number", "name"] + (kind.name == Kind.card.name ? ["union"] : [])
      sections.append(try Self.section(kind, [own], hiding: hidden, maker, in: db))
    }
    var cases = try Self.section(
      .assistanceCase, [own], hiding: ["id_number", "name"], maker, in: db)
    cases.brief = [
      "case_number", "union", "category", "main_cause", "filed_on", "closed_on", "family_size",
      "annual_income", "status",
    ]
    sections.append(cases)
    // The families of the person's own files, then the files of others that name the person.
    var families: [Filter] = []
    try db.eachRecord(of: .assistanceCase, where: own) { _, values in
      guard case .text(let caseNumber)? = values.first else { return }
      var family = Filter(asOf: day)
      family.key = caseNumber
      families.append(family)
    }
    sections.append(try Self.section(.family, families + [own], hiding: [], maker, in: db))
    self.sections = sections.filter { !$0.rows.isEmpty }
  }

  private static func data(of person: Person, _ maker: CellMaker) -> Section {
    let values: [(String, String?, FieldType)] = [
      ("id_number", person.idNumber, .identity),
      ("id_type", person.idType.rawValue, .choice("id_type")),
      ("former_number", person.formerNumber, .identity), ("name", person.name, .personName),
      ("gender", person.gender?.rawValue, .choice("gender")),
      ("birth_date", person.birthDate?.text, .birthDate), ("ethnicity", person.ethnicity, .text),
      ("education", person.education, .text),
      ("household_type", person.householdType, .choice("household_type")),
      ("phone", person.phone, .phone),
    ]
    let cells = values.map { maker.cell($0.1.map(SQLiteValue.text) ?? .null, $0.2) }
    return Section(
      name: "person", columns: ["id"] + values.map(\.0),
      rows: [[.integer(person.id.rawValue)] + cells])
  }

  /// The spells as the events up to the day tell them; card and note as they are now.
  private static func spells(
    of person: Person, asOf day: Day, _ maker: CellMaker, in db: borrowing Connection
  ) throws -> Section {
    let kept = try db.memberships(of: person.id)
    let events = try db.events(of: person.id).filter { $0.on <= day }
    var rows: [[Cell]] = []
    for (index, spell) in try MembershipHistory.fold(events, code: { _ in "–" }).enumerated() {
      let row = index < kept.count ? kept[index] : nil
      let since = spell.isListed ? row?.joinedUnionOn : spell.joinedUnionOn
      rows.append([
        .integer(Int64(index + 1)),
        .identifier(try db.find(TradeUnion.self, spell.union)?.code ?? "–"),
        maker.cell(.text(spell.status.rawValue), .choice("membership_status")),
        Self.day(spell.joinedOn), Self.day(since), Self.day(spell.to),
        row?.card.map(Cell.text) ?? .empty, row?.note.map(Cell.text) ?? .empty,
      ])
    }
    return Section(
      name: "membership",
      columns: [
        "number", "union", "status", "joined_on", "joined_union_on", "ended_on", "card_number",
        "note",
      ],
      rows: rows)
  }

  private static func day(_ day: Day?) -> Cell { day.map { .day($0.text) } ?? .empty }

  /// The records of a kind that any of the filters lets through, each once, up to the filters' day.
  private static func section(
    _ kind: Kind, _ filters: [Filter], hiding hidden: [String], _ maker: CellMaker,
    in db: borrowing Connection
  ) throws -> Section {
    let kept = kind.fields.indices.filter { !hidden.contains(kind.fields[$0].name) }
    let dayIndex = kind.fields.firstIndex { $0.name == kind.dayColumn }
    var rows: [[Cell]] = []
    var seen: Set<Int64> = []
    for filter in filters {
      try db.eachRecord(of: kind, where: filter) { id, values in
        if let dayIndex, case .text(let on) = values[dayIndex], on > filter.asOf.text { return }
        guard seen.insert(id).inserted else { return }
        rows.append(kept.map { maker.cell(values[$0], kind.fields[$0].type) })
      }
    }
    return Section(name: kind.name, columns: kept.map { kind.fields[$0].name }, rows: rows)
  }
}
