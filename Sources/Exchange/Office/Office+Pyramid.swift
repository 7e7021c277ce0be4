package import Domain
import Storage
import Tabular

extension Office {
  /// Writes the active members by age and gender, or those behind the figures.
  ///
  /// - Parameters:
  ///   - code: the union with all unions under it; the whole tree without one.
  ///   - trait: only those who have it, by code.
  ///   - listsRows: the people instead of the figures.
  /// - Returns: how many members count.
  package func pyramid(
    under code: String?, trait: String?, treeOn: Day?, listsRows: Bool, to output: Output
  ) throws -> Int {
    try read { db in
      let treeDay = treeOn ?? asOf
      let units = try ReportUnits(
        under: try code ?? db.topUnion(on: treeDay), level: nil, on: treeDay, in: db)
      let pyramid = try AgePyramid(
        on: asOf, of: units, trait: trait, today: settings.today, in: db)
      let writer = ReportOutput(
        words, try ChoiceWords(db), to: output, revealed: settings.isRevealed)
      if listsRows {
        try list(pyramid, writer, in: db)
      } else {
        try write(pyramid, writer, output)
      }
      return pyramid.members.count
    }
  }

  private func write(_ pyramid: AgePyramid, _ writer: ReportOutput, _ output: Output) throws {
    let isDrawn = output.form == .table
    let figures = [
      Field("age"), Field("male", .integer), Field("female", .integer),
      Field("unknown_gender", .integer), Field("total", .integer),
    ]
    let most = pyramid.bands.map { max($0.male, $0.female) }.max() ?? 0
    let drawn = isDrawn ? [Field("pyramid")] : []
    let all = pyramid.bands.reduce(into: AgePyramid.Band(age: nil)) { sum, band in
      sum.male += band.male
      sum.female += band.female
      sum.unknown += band.unknown
    }
    let total: [SQLiteValue] = [.text(words.label("total", of: "report"))] + counts(of: all)
    _ = try writer.write(
      figures + drawn, of: "pyramid", total: total + (isDrawn ? [.null] : [])
    ) { write in
      for band in pyramid.bands {
        let label = band.label ?? words["table.pyramid.unknown_age"]
        let bars: [SQLiteValue] = isDrawn ? [.text(Self.bars(band, most: most))] : []
        try write([.text(label)] + counts(of: band) + bars)
      }
    }
  }

  private func counts(of band: AgePyramid.Band) -> [SQLiteValue] {
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

  private func list(
    _ pyramid: AgePyramid, _ writer: ReportOutput, in db: borrowing Connection
  ) throws {
    try noteAccess(rowCount: pyramid.members.count)
    let columns = [
      Field("age"), Field("number", .integer), Field("id_number", .identity),
      Field("name", .personName), Field("gender", .choice("gender")),
      Field("birth_date", .birthDate), Field("union", .unionCode),
    ]
    _ = try writer.write(columns, of: "pyramid_row") { write in
      for member in pyramid.members {
        guard let person = try db.find(Person.self, member.id),
          let union = try db.find(TradeUnion.self, member.union)
        else { continue }
        let band = AgePyramid.Band(age: member.band)
        try write([
          .text(band.label ?? words["table.pyramid.unknown_age"]),
          .integer(person.id.rawValue), .text(person.idNumber), .text(person.name),
          person.gender.map { .text($0.rawValue) } ?? .null,
          person.birthDate.map { .text($0.text) } ?? .null, .text(union.code),
        ])
      }
    }
  }
}
