extension Chinese {
  /// Results, how they are read, and how they compare.
  static let resultChoiceTexts = """
    choice.result.result.unionised_enterprises: 企业法人建会增长
    choice.result.result.unionised_non_public: 非公企业建会增长
    choice.result.result.migrant_joining_rate: 农民工入会率提高
    choice.result_reading.growth: 增长率
    choice.result_reading.points: 提高的百分点
    choice.result_reading.relative: 比上年增长
    choice.result_outcome.reached: 达到
    choice.result_outcome.below: 未达到
    choice.result_outcome.not_reported: 该期无所述数
    choice.result_outcome.denominator_missing: 无法计算：缺基数
    choice.result_outcome.begins_with_nothing: 无法计算：期初为零
    """
}
