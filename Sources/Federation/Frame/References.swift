package import Records
package import Storage

extension Person: Referable {
  package static var keyType: FieldType { .identity }
  package static var referredTable: String { "person" }
  package static func keySelection(_ column: SQL) -> SQL {
    "(SELECT r.id_number FROM person r WHERE r.id = \(column))"
  }
  /// By a number in any accepted form, an older one, or the row's own number.
  package static func id(
    meantBy text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> Int64 {
    try db.person(number: text).id.rawValue
  }
}

extension TradeUnion: Referable {
  package static var keyType: FieldType { .unionCode }
  package static var referredTable: String { "trade_union" }
  package static func keySelection(_ column: SQL) -> SQL {
    "(SELECT r.code FROM trade_union r WHERE r.id = \(column))"
  }
  package static func id(
    meantBy text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> Int64 {
    try db.union(meantBy: text, on: reader.day).id.rawValue
  }
}

extension Federation {
  /// `SELECT code` of a union and all below it on a day, for `--under`.
  package static func codesUnder(
    _ code: String, on day: Day, in db: borrowing Connection
  ) throws -> SQL {
    let union = try db.union(meantBy: code, on: day)
    return """
      SELECT code FROM trade_union WHERE id IN (\(UnionTree.subtree(of: union.id, on: day)))
      """
  }
}

extension Connection {
  /// The union that people mean: by its code in any case, or by its exact name on a day, where no
  /// other has it.
  ///
  /// Throws `union.not_found`, with the nearest code or name; `union.which` where several are meant.
  package func union(meantBy text: String, on day: Day) throws -> TradeUnion {
    if let union = try unionIfAny(code: text) { return union }
    var codes: [String] = try column(
      "SELECT code FROM trade_union WHERE code = \(text) COLLATE NOCASE ORDER BY code")
    if codes.isEmpty {
      codes = try column(
        """
        SELECT u.code FROM union_version v JOIN trade_union u ON u.id = v.union_id
        WHERE v.name = \(text) AND v.from_on = (
          SELECT max(from_on) FROM union_version WHERE union_id = u.id AND from_on <= \(day))
        ORDER BY u.code
        """)
    }
    guard let code = codes.first else {
      throw Problem.noUnion(text, nearest: try nearestUnion(to: text))
    }
    guard codes.count == 1 else { throw Problem.whichUnion(text, codes) }
    return try union(code: code)
  }

  /// The code or the name that a misspelt one was perhaps meant to be. Only what begins alike is
  /// compared, because a long list may hold many wrong ones.
  private func nearestUnion(to text: String) throws -> String? {
    let begin = String(text.prefix(max(1, text.count / 2)))
    let known: [String] = try column(
      """
      SELECT code FROM trade_union
      WHERE substr(code, 1, \(begin.count)) = \(begin) COLLATE NOCASE
        AND abs(length(code) - \(text.count)) <= 1
      UNION SELECT name FROM union_version
      WHERE substr(name, 1, \(begin.count)) = \(begin)
        AND abs(length(name) - \(text.count)) <= 2
      LIMIT 200
      """)
    return Spelling.nearest(to: text, among: known)
  }
}
