extension English {
  /// What an age band must look like.
  static let growthValueTexts = """
    value.age.shape: Not an age band. Write 18-35, 60- or -25.
    value.age.order: The first age is above the second. Write the lower one first, as in 18-35.
    """
}
