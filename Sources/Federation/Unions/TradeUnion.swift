package import Records
package import Storage

/// A union (工会组织) under its permanent code. What changes about it is in its versions.
package struct TradeUnion: Equatable, Sendable {
  package let id: Identifier<TradeUnion>
  package let code: String
  package var foundedOn: Day?
  /// The day from which it no longer exists.
  package var dissolvedOn: Day?
  package var note: String?
}

extension TradeUnion: Entity {
  package static let table = Table(
    "trade_union", TradeUnion.init,
    Column("id", \.id), Column("code", \.code), Column("founded_on", \.foundedOn),
    Column("dissolved_on", \.dissolvedOn), Column("note", \.note))

  /// The seeded national federation (中华全国总工会), above every province.
  package static let nationalCode = "ACFTU"
}

extension Connection {
  /// The union with this code. Throws `union.not_found`.
  package func union(code: String) throws -> TradeUnion {
    guard let union = try unionIfAny(code: code) else {
      throw Problem.noUnion(code)
    }
    return union
  }

  /// The union under a code; `nil` when there is none.
  package func unionIfAny(code: String) throws -> TradeUnion? {
    try first(
      TradeUnion.self,
      "SELECT \(columns: TradeUnion.table) FROM trade_union WHERE code = \(code)")
  }
}

extension Reference where Entity == TradeUnion {
  /// The union that is meant.
  package func tradeUnion(in db: borrowing Connection) throws -> TradeUnion {
    guard let union = try db.find(TradeUnion.self, Identifier(rawValue: id)) else {
      throw Problem.noUnion("#\(id)")
    }
    return union
  }
}

extension Problem {
  /// No union is called so.
  ///
  /// - Parameter nearest: the code or the name that was perhaps meant.
  static func noUnion(_ code: String, nearest: String? = nil) -> Problem {
    guard let nearest else {
      return Problem(
        .notFound, "union.not_found",
        en: """
          There is no union with the code \(code, as: "code"). Look it up with \
          \(doing: "union", "list").
          """,
        zh: "没有编码为 \(code, as: "code") 的工会。请用 \(doing: "union", "list") 查找。")
    }
    return Problem(
      .notFound, "union.not_found",
      en: """
        There is no union with the code \(code, as: "code"). Did you mean \
        \(nearest, as: "nearest")? Look it up with \(doing: "union", "list").
        """,
      zh: """
        没有编码为 \(code, as: "code") 的工会。是不是 \(nearest, as: "nearest")？\
        请用 \(doing: "union", "list") 查找。
        """)
  }

  /// Several unions are called so.
  static func whichUnion(_ text: String, _ codes: [String]) -> Problem {
    let codes = codes.joined(separator: ", ")
    return Problem(
      .value, "union.which",
      en: """
        “\(text, as: "name")” can mean several unions: \(codes, as: "codes"). Give the code of one \
        of them.
        """,
      zh: "“\(text, as: "name")”对应几个工会：\(codes, as: "codes")。请给出其中一个的编码。")
  }
}
