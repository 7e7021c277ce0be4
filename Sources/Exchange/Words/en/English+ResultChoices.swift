extension English {
  /// Results, how they are read, and how they compare.
  static let resultChoiceTexts = """
    choice.result.result.unionised_enterprises: Unionised enterprises
    choice.result.result.unionised_non_public: Unionised non-public enterprises
    choice.result.result.migrant_joining_rate: Joining rate of migrant workers
    choice.result_reading.growth: growth
    choice.result_reading.points: percentage points
    choice.result_reading.relative: relative to before
    choice.result_outcome.reached: reached
    choice.result_outcome.below: below
    choice.result_outcome.not_reported: nothing reported
    choice.result_outcome.denominator_missing: not computable: denominator missing
    choice.result_outcome.begins_with_nothing: not computable: begins with zero
    """
}
