package import Records
package import Storage

extension Connection {
  /// The union from which the whole tree hangs on a day: the one under the national federation,
  /// or that itself when there are several or none.
  package func topUnion(on day: Day) throws -> String {
    let below = try column(
      String.self,
      """
      SELECT u.code FROM union_parent p JOIN trade_union u ON u.id = p.union_id
      WHERE p.parent_id = (SELECT id FROM trade_union WHERE code = \(TradeUnion.nationalCode))
        AND p.line = 'administrative' AND p.from_on <= \(day)
        AND ifnull(p.to_on, '9999-12-31') > \(day)
      """)
    return below.count == 1 ? below[0] : TradeUnion.nationalCode
  }
}
