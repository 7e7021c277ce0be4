package import Records
package import Storage

/// What became of a union (沿革): merged, split, converted or dissolved on a day, and who follows.
package struct Succession: Record {
  package var id: Int64 = 0
  package var union = Reference<TradeUnion>.blank
  /// The union that takes over; `nil` where none does, and of a conversion.
  package var successor: Reference<TradeUnion>?
  package var on = Day.blank
  package var how = How.blank
  package var document: String?
  package init() {}

  /// How a union's life changed (沿革方式).
  package enum How: String, Choice {
    case merge, split, convert, dissolve

    package static let list = "succession"
    package var word: Text {
      switch self {
      case .merge: Text(en: "Merged", zh: "合并")
      case .split: Text(en: "Split", zh: "分立")
      case .convert: Text(en: "Converted", zh: "转制")
      case .dissolve: Text(en: "Dissolved", zh: "撤销")
      }
    }
  }

  package static let noun = Noun<Succession>(
    "succession", en: "union succession", zh: "工会沿革", table: "union_succession",
    key: ["union", "successor", "on", "how"], union: "union", day: "on",
    order: #""union", "on", how, ifnull(successor, '')"#
  ) {
    Field(\.union, "union", column: "union_id", en: "Union", zh: "原工会编码")
    Field(\.successor, "successor", column: "successor_id", en: "Successor", zh: "承接工会编码")
    Field(\.on, "on", column: "on_date", en: "Date", zh: "日期").day()
    Field(\.how, "how", en: "How", zh: "方式")
    Field(\.document, "document", en: "Document", zh: "依据文件")
  }

  /// The fact alone, as a file brings it: nobody and nothing is moved by it.
  package func check(
    replacing old: Succession?, at desk: Desk, in db: borrowing Connection
  ) throws {
    let union = try union.tradeUnion(in: db)
    if let successor = try successor?.tradeUnion(in: db) {
      guard successor.id != union.id else { throw Problem.toItself(union) }
      try successor.requireExisting(on: on)
    }
    switch (how, successor) {
    case (.merge, nil), (.split, nil): throw Problem.needsSuccessor(union, how)
    case (.convert, .some): throw Problem.noSuccessor(union, how)
    default: break
    }
    if how == .merge || how == .dissolve, union.dissolvedOn != on {
      throw Problem.notDissolved(union, how, on: on)
    }
  }

  /// Keeps a fact that a verb has brought about, once.
  ///
  /// - Returns: whether anything was new.
  static func keep(
    _ union: Identifier<TradeUnion>, _ successor: Identifier<TradeUnion>?, _ how: How, on day: Day,
    _ document: String?, in db: borrowing Connection
  ) throws -> Bool {
    var new = Succession()
    new.union = Reference(union.rawValue)
    new.successor = successor.map { Reference($0.rawValue) }
    new.on = day
    new.how = how
    new.document = document
    guard let id = try new.twin(in: db), let old = try load(id, in: db) else {
      try new.insert(in: db)
      return true
    }
    guard let document, document != old.document else { return false }
    var changed = old
    changed.document = document
    try changed.update(from: old, in: db)
    return true
  }
}

extension Connection {
  /// What became of a union, and which unions came into it, by day.
  package func successions(about union: Identifier<TradeUnion>) throws -> [Succession] {
    try Succession.all(where: "union_id = \(union) OR successor_id = \(union)", in: self)
      .sorted { ($0.on, $0.id) < ($1.on, $1.id) }
  }

  /// Whether a union took over from one that stood on a day: what that one left behind is older
  /// than its new keeper.
  func hasPredecessor(of union: Identifier<TradeUnion>, on day: Day) throws -> Bool {
    try value(
      Int64.self,
      """
      SELECT 1 FROM union_succession s JOIN trade_union u ON u.id = s.union_id
      WHERE s.successor_id = \(union) AND s.on_date >= \(day)
        AND ifnull(u.founded_on, '') <= \(day)
      """) != nil
  }
}

extension Problem {
  /// A union cannot follow itself.
  static func toItself(_ union: TradeUnion) -> Problem {
    Problem(
      .value, "union.to_itself",
      en: "Union \(union.code, as: "code") cannot take over from itself. Choose another.",
      zh: "工会 \(union.code, as: "code") 不能由自己承接。请另选工会。")
  }

  fileprivate static func needsSuccessor(_ union: TradeUnion, _ how: Succession.How) -> Problem {
    Problem(
      .value, "succession.needs_successor",
      en: """
        Say who follows union \(union.code, as: "code"): \(how.value, as: "how") needs a successor.
        """,
      zh: "工会 \(union.code, as: "code") 的\(how.value, as: "how")要写明承接工会。")
  }

  fileprivate static func noSuccessor(_ union: TradeUnion, _ how: Succession.How) -> Problem {
    Problem(
      .value, "succession.no_successor",
      en: """
        No union follows \(union.code, as: "code") where it is \(how.value, as: "how"). Leave that \
        column empty.
        """,
      zh: "工会 \(union.code, as: "code") 的\(how.value, as: "how")没有承接工会。请留空该列。")
  }

  fileprivate static func notDissolved(
    _ union: TradeUnion, _ how: Succession.How, on day: Day
  ) -> Problem {
    let dissolved = union.dissolvedOn.map(Value.day) ?? .text("–")
    return Problem(
      .value, "succession.not_dissolved",
      en: """
        Union \(union.code, as: "code") was dissolved on \(dissolved, as: "dissolved_on"), which \
        does not fit: \(how.value, as: "how") on \(day, as: "on"). Check the day; merge and \
        dissolve with union merge and union dissolve.
        """,
      zh: """
        工会 \(union.code, as: "code") 的撤销日期是 \(dissolved, as: "dissolved_on")，与\
        \(how.value, as: "how")日期 \(day, as: "on") 不符。请核对日期；合并、撤销请用 union merge、\
        union dissolve 办理。
        """)
  }
}
