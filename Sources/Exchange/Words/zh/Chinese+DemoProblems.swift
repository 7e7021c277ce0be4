extension Chinese {
  /// Why a practice database was not made.
  static let demoProblemTexts = """
    problem.demo.no_sample: 找不到样例数据。找过：{places}。请用 GONGHUI_SAMPLE 指明 SampleData 目录。
    problem.demo.refused: 样例文件 {kind} 有一行不能导入：{fault}
    """
}
