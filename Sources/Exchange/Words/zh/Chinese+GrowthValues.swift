extension Chinese {
  /// What an age band must look like.
  static let growthValueTexts = """
    value.age.shape: 不是年龄段。请写成 18-35、60- 或 -25。
    value.age.order: 前一个年龄大于后一个。请从小到大写，如 18-35。
    """
}
