import Exchange
import Records

extension ReportCommand {
  /// Needy households' files: opened, closed, aided.
  struct Cases: LineCommand {
    var options = ReportOptions()
    static let path = ["report"]
    static let name = "cases"
    static let summary = Text(
      en: "Needy households' files: opened, closed, aided.", zh: "困难职工档案统计：建档、撤档、帮扶。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form = Form<Cases>() + ReportOptions.form.held(by: \.options)

    func run(_ line: Line) throws -> Ending {
      try options.run(.cases, line)
      return .done
    }
  }

  /// Contributions and what each level gets of them.
  struct Funds: LineCommand {
    var options = ReportOptions()
    static let path = ["report"]
    static let name = "funds"
    static let summary = Text(
      en: "Contributions and what each level gets of them.", zh: "经费统计：收缴和各级分成。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form = Form<Funds>() + ReportOptions.form.held(by: \.options)

    func run(_ line: Line) throws -> Ending {
      try options.run(.funds, line)
      return .done
    }
  }

  /// What the article says was reached, beside the records.
  struct Results: LineCommand {
    var options = ReportOptions()
    static let path = ["report"]
    static let name = "results"
    static let summary = Text(
      en: "Results the article reports (2 %, 3 %, 15 %) beside the actual ones.",
      zh: "成效对照：文章所述 2%、3%、15% 与实际数。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form = Form<Results>() + ReportOptions.form.held(by: \.options)

    func run(_ line: Line) throws -> Ending {
      try options.run(.results, line)
      return .done
    }
  }
}
