extension English {
  /// What the columns of successions, employers and rates are called.
  static let successionLabelTexts = """
    label.successor: Successor
    label.successor_id: Successor's internal number
    label.how: How
    label.on_date: On
    label.handover.from_union: From union
    label.handover.what: What
    label.handover.to_union: To union
    label.handover.count: Count
    label.handover.union: Union
    label.handover.id_number: Identity number
    label.union_history.on: On
    label.union_history.change: Change
    label.union_history.before: Before
    label.union_history.after: After
    label.union_history.document: Document
    label.rate.union: Union
    label.rate.name: Name
    label.rate.measure: Measure
    label.rate.on: As of
    label.rate.numerator: Numerator
    label.rate.denominator: Denominator
    label.rate.ratio: Ratio
    label.rate.denominator_on: Denominator of
    label.rate.source: Source
    label.rate.lacking: Unions without an entry
    label.rate_row.unit: Unit
    label.rate_row.name: Name
    label.rate_row.union: Covered by
    label.rate_row.from: Covered since
    label.gap.union: Union
    label.gap.name: Name
    label.gap.figure: Figure
    label.gap.on: As of
    label.gap.reported: Reported
    label.gap.recorded: Recorded
    label.gap.gap: Gap
    label.gap.gap_ratio: Gap of reported
    label.gap.basis: Basis
    label.gap.source: Source
    label.gap.lacking: Unions without an entry
    label.bridge.union: Union
    label.bridge.name: Name
    label.bridge.before: Before
    label.bridge.units_in: Units in
    label.bridge.units_out: Units out
    label.bridge.after: After
    label.bridge.came: Unions that came
    label.bridge.went: Unions that went
    label.bridge.from_unit: From
    label.bridge.to_unit: To
    label.bridge.members: Members
    """
}
