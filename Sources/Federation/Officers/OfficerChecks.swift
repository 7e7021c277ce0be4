package import Records
package import Storage

extension Officer {
  /// What must hold of a term besides its fields.
  package func check(replacing old: Officer?, at desk: Desk, in db: borrowing Connection) throws {
    let person = try person.entered(in: db)
    let others = try Self.terms(of: person.id, in: union.id, as: post, db).filter { $0.id != id }
    if let other = others.first(where: overlaps) {
      throw try Problem.alreadyInPost(other, person, desk, in: db)
    }
    if let to, to <= from {
      throw Problem(
        .value, "period.ends_before_it_begins", ["from": .day(from), "to": .day(to)])
    }
    let union = try tradeUnion(in: db)
    try union.requireExisting(on: from)
    if let birth = person.birthDate, from < birth {
      throw Problem(
        .value, "person.not_born",
        ["name": .text(person.maskedName), "on": .day(from), "birth_date": .day(birth)])
    }
    guard post == Self.chair else { return }
    let chairs = try Self.all(
      where: "union_id = \(self.union.id) AND post = \(Self.chair) AND id <> \(id)", in: db)
    for other in chairs.sorted(by: { $0.from < $1.from }) {
      let breach = chairBreach(
        name: person.maskedName, beside: other, named: try other.person.entered(in: db).maskedName,
        of: try db.version(of: union.id, on: from).name)
      try desk.judge(breach, on: from, "officer", union.code, in: db)
    }
  }
}

/// What the rules find wrong with the officers, over the whole database.
package enum OfficerChecks {
  /// `officer.one_chair`: each pair of chairs of one union whose terms share a day.
  package static func all(in db: borrowing Connection) throws -> [Finding] {
    var pairs: [(later: Int64, earlier: Int64)] = []
    try db.eachRow(
      of: """
        SELECT b.id, a.id FROM officer a JOIN officer b ON b.union_id = a.union_id
          AND (b.from_on > a.from_on OR b.from_on = a.from_on AND b.id > a.id)
          AND b.from_on < ifnull(a.to_on, '9999-12-31')
        JOIN trade_union u ON u.id = a.union_id
        WHERE a.post = \(Officer.chair) AND b.post = \(Officer.chair)
        ORDER BY u.code, b.from_on, b.id
        """
    ) { row in pairs.append((try row.next(), try row.next())) }
    return try pairs.compactMap { pair in
      guard let later = try Officer.load(pair.later, in: db),
        let earlier = try Officer.load(pair.earlier, in: db)
      else { return nil }
      let union = try later.tradeUnion(in: db)
      let breach = later.chairBreach(
        name: try later.person.entered(in: db).maskedName, beside: earlier,
        named: try earlier.person.entered(in: db).maskedName,
        of: try db.version(of: union.id, on: later.from).name)
      return try breach.map {
        try db.finding($0, on: later.from, Finding.Subject("officer", union.code))
      }
    }
  }
}

extension Problem {
  /// The post is this person's already, in a term that is there.
  static func alreadyInPost(
    _ other: Officer, _ person: Person, _ desk: Desk, in db: borrowing Connection
  ) throws -> Problem {
    let union = try other.tradeUnion(in: db).code
    let post = try other.post.value(by: desk.reader(), in: db)
    let end = other.to.map(Value.day) ?? .text("–")
    return Problem(
      .value, "officer.already_in_post",
      en: """
        \(person.maskedName, as: "name") has been \(post, as: "post") of \(union, as: "union") \
        since \(other.from, as: "from") (to \(end, as: "to")). Use dates that do not meet, or \
        correct that term.
        """,
      zh: """
        \(person.maskedName, as: "name") 自 \(other.from, as: "from") 起已在 \(union, as: "union") \
        任\(post, as: "post")（至 \(end, as: "to")）。请改用不重叠的日期，或更正该任期。
        """)
  }

  /// A list says when a term ends, and the records say otherwise.
  static func notByEntering(
    _ to: Day, _ old: Officer, _ person: Person, _ desk: Desk, in db: borrowing Connection
  ) throws -> Problem {
    let union = try old.tradeUnion(in: db).code
    let post = try old.post.value(by: desk.reader(), in: db)
    guard let present = old.to else {
      return Problem(
        .value, "officer.end_instead",
        en: """
          The term of \(person.maskedName, as: "name") as \(post, as: "post") of \
          \(union, as: "union") has not ended and is not ended by an import \
          (\(to, as: "given")). Use \(doing: "officer", "end").
          """,
        zh: """
          \(person.maskedName, as: "name") 在 \(union, as: "union") 的\(post, as: "post")任期尚未结束，\
          不能直接填卸任日期 \(to, as: "given")。请用 \(doing: "officer", "end")。
          """)
    }
    return Problem(
      .value, "officer.edit_instead",
      en: """
        The term of \(person.maskedName, as: "name") as \(post, as: "post") of \
        \(union, as: "union") ends on \(present, as: "present"); an import does not change it to \
        \(to, as: "given"). If it is a slip, use \(doing: "officer", "edit").
        """,
      zh: """
        \(person.maskedName, as: "name") 在 \(union, as: "union") 的\(post, as: "post")任期止于 \
        \(present, as: "present")，导入不能改成 \(to, as: "given")。如属笔误，请用 \
        \(doing: "officer", "edit") 更正。
        """)
  }
}
