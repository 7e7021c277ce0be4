extension English {
  /// Why a practice database was not made.
  static let demoProblemTexts = """
    problem.demo.no_sample: The sample files were not found. Looked in: {places}. Name the \
    SampleData folder with GONGHUI_SAMPLE.
    problem.demo.refused: A row of the sample file {kind} was refused: {fault}
    """
}
