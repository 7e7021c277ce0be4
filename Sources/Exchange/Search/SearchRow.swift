import Federation
import Records
import Storage
import Tabular

/// One hit as a list shows it.
struct SearchRow {
  let hit: SearchHit
  /// The code or number by which the office goes on: of a person the row's.
  private var number = SQLiteValue.null
  private var name = SQLiteValue.null
  private var nameType = FieldType.personName
  private var identity = SQLiteValue.null
  private var union = SQLiteValue.null
  private var unionName = SQLiteValue.null
  private var status = SQLiteValue.null
  private var statusList = "membership_status"

  init(_ hit: SearchHit, in db: borrowing Connection) throws {
    self.hit = hit
    switch hit.sort {
    case .person: try readPerson(db)
    case .union: try readUnion(db)
    case .assistanceCase: try readCase(db)
    }
  }

  private mutating func readPerson(_ db: borrowing Connection) throws {
    // A merged record leads to the one that goes on.
    try db.eachRow(
      of: """
        SELECT ifnull(p.merged_into, p.id), p.name, p.id_number, u.code, v.name, m.status
        FROM person p LEFT JOIN membership m ON m.id = (
          SELECT id FROM membership WHERE person_id = ifnull(p.merged_into, p.id)
          ORDER BY spell DESC LIMIT 1)
        LEFT JOIN trade_union u ON u.id = m.union_id
        LEFT JOIN union_version v ON v.id = (
          SELECT id FROM union_version WHERE union_id = m.union_id ORDER BY from_on DESC LIMIT 1)
        WHERE p.id = \(hit.id)
        """
    ) { row in
      number = try row.next()
      name = try row.next()
      identity = try row.next()
      union = try row.next()
      unionName = try row.next()
      status = try row.next()
    }
  }

  private mutating func readUnion(_ db: borrowing Connection) throws {
    nameType = .text
    try db.eachRow(
      of: """
        SELECT u.code, v.name FROM trade_union u JOIN union_version v ON v.union_id = u.id
        WHERE u.id = \(hit.id) ORDER BY v.from_on DESC LIMIT 1
        """
    ) { row in
      number = try row.next()
      name = try row.next()
    }
  }

  private mutating func readCase(_ db: borrowing Connection) throws {
    statusList = "case_status"
    try db.eachRow(
      of: """
        SELECT c.case_number, p.name, p.id_number, u.code, v.name, c.status
        FROM assistance_case c JOIN person p ON p.id = c.person_id
        JOIN trade_union u ON u.id = c.union_id
        JOIN union_version v ON v.union_id = u.id
        WHERE c.id = \(hit.id) ORDER BY v.from_on DESC LIMIT 1
        """
    ) { row in
      number = try row.next()
      name = try row.next()
      identity = try row.next()
      union = try row.next()
      unionName = try row.next()
      status = try row.next()
    }
  }

  /// A screen shows the union's name, which tells more than its code.
  static func columns(for form: OutputFormat) -> [String] {
    ["kind", "number", "name", "id_number"] + (form == .table ? [] : ["union"])
      + ["union_name", "status", "why"]
  }

  func cells(_ maker: CellMaker) -> [String: Cell] {
    [
      "kind": maker.cell(.text(hit.sort.rawValue), .choice("search_kind")),
      "number": maker.cell(number, .unionCode), "name": maker.cell(name, nameType),
      "id_number": maker.cell(identity, .identity), "union": maker.cell(union, .unionCode),
      "union_name": maker.cell(unionName, .text),
      "status": maker.cell(status, .choice(statusList)),
      "why": maker.cell(.text(hit.reason.name), .choice("search_reason")),
    ]
  }
}
