package import Records

extension Scheme {
  /// `fund.shares_sum`: the levels' ratios make a whole.
  package func sumBreach(of shares: [SchemeShare], must whole: BasisPoints) -> Breach? {
    let sum = shares.reduce(0) { $0 + $1.ratio.rawValue }
    guard sum != whole.rawValue else { return nil }
    return Breach(
      .sharesSum,
      [
        "scheme": .text(name), "sum": .percent(BasisPoints(rawValue: sum)),
        "threshold": .percent(whole),
        "margin": .percent(BasisPoints(rawValue: sum - whole.rawValue)),
      ])
  }

  /// `fund.grassroots_retention`: the grassroots keep at least so much. `from` is the day since
  /// which the threshold holds.
  package func retentionBreach(
    of shares: [SchemeShare], atLeast threshold: BasisPoints, from: Day
  ) -> Breach? {
    let ratio = shares.first { $0.level == .grassroots }?.ratio ?? BasisPoints(rawValue: 0)
    guard ratio < threshold else { return nil }
    return Breach(
      .grassrootsRetention,
      [
        "scheme": .text(name), "ratio": .percent(ratio), "threshold": .percent(threshold),
        "margin": .percent(BasisPoints(rawValue: ratio.rawValue - threshold.rawValue)),
        "from": .day(from),
      ])
  }
}

extension Receipt {
  /// `fund.confirmed_is_final`: of a confirmed receipt nothing is edited; it is reversed.
  package func finalityBreach(changing field: String) -> Breach? {
    guard status != .draft else { return nil }
    return Breach(
      .confirmedIsFinal,
      [
        "receipt": .text(number), "field": .field(field),
        "status": .choice(list: "money_status", code: status.rawValue),
      ], variant: status == .reversed ? "reversed" : nil)
  }

  /// The first column in which another state of the receipt differs, but for status and note.
  package func firstDifference(from other: Receipt) -> String? {
    if union != other.union { return "union" }
    if payerCode != other.payerCode { return "payer_code" }
    if payer != other.payer { return "payer" }
    if fund != other.fund { return "fund" }
    if period != other.period { return "period" }
    if payroll != other.payroll { return "payroll" }
    if due != other.due { return "due" }
    if collected != other.collected { return "collected" }
    if collectedOn != other.collectedOn { return "collected_on" }
    if mode != other.mode { return "mode" }
    return channel != other.channel ? "channel" : nil
  }

  /// `fund.split_exact`: each level's share is what the scheme gives, at the union it gives it to,
  /// and as final as the receipt.
  ///
  /// The figures name the first level that is wrong; the amounts of every wrong level follow as
  /// `expected_<level>` and `found_<level>`.
  ///
  /// - Parameters:
  ///   - scheme: none where no scheme applies.
  ///   - statuses: of the shares found, where they are not the receipt's.
  package func splitBreach(
    expected: [Share], found: [Share], scheme: Scheme?,
    statuses: [UnionLevel: ReceiptStatus] = [:]
  ) -> Breach? {
    let wrong = UnionLevel.sharing.filter { level in
      expected.first { $0.level == level } != found.first { $0.level == level }
        || (statuses[level] ?? status) != status
    }
    guard let level = wrong.first else { return nil }
    let right = expected.first { $0.level == level }
    let present = found.first { $0.level == level }
    func word(_ status: ReceiptStatus) -> Figure {
      .choice(list: "money_status", code: status.rawValue)
    }
    var figures: Figures = [
      "receipt": .text(number), "scheme": .text(scheme?.name ?? "–"),
      "level": .choice(list: "level", code: level.rawValue),
      "expected": .money(right?.amount ?? .zero), "found": .money(present?.amount ?? .zero),
      "expected_union": .text(right?.union ?? "–"), "found_union": .text(present?.union ?? "–"),
      "expected_ratio": .percent(right?.ratio ?? BasisPoints(rawValue: 0)),
      "found_ratio": .percent(present?.ratio ?? BasisPoints(rawValue: 0)),
      "expected_status": word(status), "found_status": word(statuses[level] ?? status),
      "levels": .count(wrong.count), "collected": .money(collected),
    ]
    for level in wrong {
      let amount = { (shares: [Share]) in shares.first { $0.level == level }?.amount ?? .zero }
      figures["expected_\(level.rawValue)"] = .money(amount(expected))
      figures["found_\(level.rawValue)"] = .money(amount(found))
    }
    return Breach(.splitExact, figures)
  }
}
