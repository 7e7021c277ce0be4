import Federation
import Records
import Storage
import Tabular

extension ReportKind {
  /// The active members of a day by age and gender, or those behind the figures (`--rows`).
  package static let pyramid = ReportKind("pyramid", key: ["age"]) { run, db in
    let pyramid = try AgePyramid(
      on: run.order.asOf, of: try run.units(in: db), trait: run.request.trait,
      today: run.order.today, in: db)
    if run.request.listsRows {
      try list(pyramid, run, in: db)
    } else {
      try write(pyramid, run)
    }
    run.note("table.pyramid.members", ["count": .count(pyramid.members.count)])
  }

  private static func write(_ pyramid: AgePyramid, _ run: ReportRun) throws {
    let isDrawn = run.order.form == .table
    let figures = [
      KindField("age"), KindField("male", .integer), KindField("female", .integer),
      KindField("unknown_gender", .integer), KindField("total", .integer),
    ]
    let most = pyramid.bands.map { max($0.male, $0.female) }.max() ?? 0
    let drawn = isDrawn ? [KindField("pyramid")] : []
    let all = pyramid.bands.reduce(into: AgePyramid.Band(age: nil)) { sum, band in
      sum.male += band.male
      sum.female += band.female
      sum.unknown += band.unknown
    }
    let total: [SQLiteValue] = [.text(run.words.label("total", of: "report"))] + counts(of: all)
    try run.write(
      figures + drawn, of: "pyramid", total: total + (isDrawn ? [.null] : [])
    ) { write in
      for band in pyramid.bands {
        let label = band.label ?? run.words["table.pyramid.unknown_age"]
        let bars: [SQLiteValue] = isDrawn ? [.text(bars(band, most: most))] : []
        try write([.text(label)] + counts(of: band) + bars)
      }
    }
  }

  private static func counts(of band: AgePyramid.Band) -> [SQLiteValue] {
    [band.male, band.female, band.unknown, band.total].map(SQLiteValue.integer)
  }

  /// Men to the left and women to the right of a line, twenty columns for the longest bar; whoever
  /// is there shows as at least one.
  static func bars(_ band: AgePyramid.Band, most: Int64) -> String {
    let width = 20
    func length(_ count: Int64) -> Int {
      guard count > 0, most > 0 else { return 0 }
      return max(1, Int((Double(count) / Double(most) * Double(width)).rounded()))
    }
    let left = length(band.male)
    return String(repeating: " ", count: width - left) + String(repeating: "█", count: left) + "│"
      + String(repeating: "█", count: length(band.female))
  }

  private static func list(
    _ pyramid: AgePyramid, _ run: ReportRun, in db: borrowing Connection
  ) throws {
    try run.noteAccess(to: pyramid.members.count)
    let columns = [
      KindField("age"), KindField("number", .integer), KindField("id_number", .identity),
      KindField("name", .personName), KindField("gender", .choice("gender")),
      KindField("birth_date", .birthDate), KindField("union", .unionCode),
    ]
    try run.write(columns, of: "pyramid_row") { write in
      for member in pyramid.members {
        guard let person = try db.find(Person.self, member.id),
          let union = try db.find(TradeUnion.self, member.union)
        else { continue }
        let band = AgePyramid.Band(age: member.band)
        try write([
          .text(band.label ?? run.words["table.pyramid.unknown_age"]),
          .integer(person.id.rawValue), .text(person.idNumber), .text(person.name),
          person.gender.map { .text($0.rawValue) } ?? .null,
          person.birthDate.map { .text($0.text) } ?? .null, .text(union.code),
        ])
      }
    }
  }
}
