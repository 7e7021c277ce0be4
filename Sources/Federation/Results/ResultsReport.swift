package import Records
package import Storage

/// What the article says was reached, beside what the records say (成效对照). Compares only: no
/// result is a norm that somebody could break.
package struct ResultsReport: Sendable {
  /// One reading of one result.
  package struct Row: Equatable, Sendable {
    package let measure: ResultMeasure
    /// The rule's row of the last day; `nil` where none is that early.
    package let rule: Rule?

    package var reported: BasisPoints? {
      rule?.parameters["reported"].map { BasisPoints(rawValue: $0) }
    }

    /// `reached`, `below`, or why nobody can say.
    package var outcome: String {
      switch measure.actual {
      case .failure(let error): return error.gap.rawValue
      case .success(let actual):
        guard let reported else { return "not_reported" }
        return actual >= reported ? "reached" : "below"
      }
    }
  }

  package static let columns = [
    KindField("result", .choice("result")), KindField("reading", .choice("result_reading")),
    KindField("begin", .integer), KindField("begin_whole", .integer), KindField("end", .integer),
    KindField("end_whole", .integer), KindField("actual", .percent),
    KindField("reported", .percent),
    KindField("margin", .percent), KindField("outcome", .choice("result_outcome")),
    KindField("citation"),
  ]

  /// What a row can come to.
  package static let outcomes =
    ["reached", "below", "not_reported"] + ResultMeasure.Gap.allCases.map(\.rawValue)

  package let rows: [Row]

  /// - Parameters:
  ///   - first: the results are what changed from the day before it…
  ///   - last: …to this day.
  ///   - units: whose unions; all of them count as one.
  ///   - code: the union whose entered figures are the denominators.
  package init(
    from first: Day, through last: Day, of units: ReportUnits, under code: String,
    in db: borrowing Connection
  ) throws {
    let begin = first.adding(days: -1) ?? first
    let measures = try db.resultMeasures(from: begin, to: last, of: units, under: code)
    rows = try measures.map { measure in
      Row(measure: measure, rule: try db.ruleIfAny(measure.rule, on: last))
    }
  }
}

extension Connection {
  fileprivate func resultMeasures(
    from begin: Day, to end: Day, of units: ReportUnits, under code: String
  ) throws -> [ResultMeasure] {
    typealias Count = ResultMeasure.Count
    let all = try (unionised(on: begin, units), unionised(on: end, units))
    let wholes = try (
      denominator(of: code, after: begin.adding(days: -366) ?? .first, through: begin),
      denominator(of: code, after: begin, through: end)
    )
    let migrants = (
      Count(try migrantMembers(on: begin, units), of: wholes.0),
      Count(try migrantMembers(on: end, units), of: wholes.1)
    )
    return [
      ResultMeasure(
        .resultEnterprises, .growth, begin: Count(all.0.enterprises), end: Count(all.1.enterprises)),
      ResultMeasure(
        .resultNonPublic, .growth, begin: Count(all.0.nonPublic), end: Count(all.1.nonPublic)),
      ResultMeasure(.resultMigrants, .points, begin: migrants.0, end: migrants.1),
      ResultMeasure(.resultMigrants, .relative, begin: migrants.0, end: migrants.1),
    ]
  }

  /// Enterprises (企业法人) that a union of the report covers on a day, each once however many
  /// cover it; the non-public ones among them.
  private func unionised(
    on day: Day, _ units: ReportUnits
  ) throws -> (enterprises: Int64, nonPublic: Int64) {
    var ownerships: [Int64: String] = [:]
    try eachRow(
      of: """
        SELECT c.union_id, e.id, e.ownership FROM coverage c JOIN employer e ON e.id = c.employer_id
        WHERE e.ownership IN ('state', 'collective', 'non_public') AND c.from_on <= \(day)
          AND ifnull(c.to_on, '9999-12-31') > \(day)
        """
    ) { row in
      let union: Identifier<TradeUnion> = try row.next()
      guard units.index(of: union) != nil else { return }
      let employer: Int64 = try row.next()
      ownerships[employer] = try row.next()
    }
    return (
      Int64(ownerships.count), Int64(ownerships.values.count { $0 == "non_public" })
    )
  }

  /// How many migrant workers (农民工) there are by the last figure entered for the union within a
  /// time: one end's figure never stands for the other end.
  private func denominator(
    of code: String, after oldest: Day, through day: Day
  ) throws -> Int64? {
    try value(
      Int64.self,
      """
      SELECT f.value FROM union_figure f JOIN trade_union u ON u.id = f.union_id
      WHERE u.code = \(code) AND f.figure = 'migrants' AND f.on_date <= \(day)
        AND f.on_date > \(oldest)
      ORDER BY f.on_date DESC LIMIT 1
      """)
  }

  /// Active members on a day, at the end of it, who were migrant workers then.
  private func migrantMembers(on day: Day, _ units: ReportUnits) throws -> Int64 {
    var count: Int64 = 0
    try eachRow(
      of: """
        WITH held AS (
          SELECT id, person_id, on_date, event, ifnull(other_union_id, union_id) AS place
          FROM membership_event
          WHERE voids IS NULL AND on_date <= \(day)
            AND id NOT IN (SELECT voids FROM membership_event WHERE voids IS NOT NULL)
            AND person_id IN (
              SELECT person_id FROM person_trait WHERE trait = 'migrant' AND from_on <= \(day)
                AND ifnull(to_on, '9999-12-31') > \(day))),
        latest AS (
          SELECT person_id, place,
            row_number() OVER (PARTITION BY person_id ORDER BY on_date DESC, id DESC) AS n
          FROM held),
        told AS (
          SELECT person_id, event,
            row_number() OVER (PARTITION BY person_id ORDER BY on_date DESC, id DESC) AS n
          FROM held WHERE event <> 'transfer')
        SELECT place, count(*) FROM latest JOIN told USING (person_id)
        WHERE latest.n = 1 AND told.n = 1
          AND told.event IN ('opening', 'join', 'rejoin', 'arrive', 'restore')
        GROUP BY place
        """
    ) { row in
      let union: Identifier<TradeUnion> = try row.next()
      if units.index(of: union) != nil { count += try row.next(Int64.self) }
    }
    return count
  }
}
