/// The catalogue in English. Each topic is read once, when first asked for.
enum English {
  static func topic(_ name: some StringProtocol) -> Topic? {
    switch name {
    case "label": labels
    case "kind": kinds
    case "choice": choices
    case "rule": rules
    case "problem": problems
    case "value": values
    case "help": help
    case "usage": usage
    case "table": table
    case "note": notes
    default: nil
    }
  }

  private static let labels = Topic(
    labelTexts, reportLabelTexts, logLabelTexts, fundLabelTexts, rowLabelTexts, fundColumnTexts,
    memberLabelTexts, cardLabelTexts, waitingLabelTexts)
  private static let kinds = Topic(kindTexts, memberKindTexts, cardKindTexts, waitingKindTexts)
  private static let choices = Topic(
    choiceTexts, officerChoiceTexts, cardChoiceTexts, waitingChoiceTexts)
  private static let rules = Topic(ruleTexts, memberRuleTexts, cardRuleTexts, waitingRuleTexts)
  private static let problems = Topic(
    problemTexts, recordProblemTexts, fileProblemTexts, usageProblemTexts, recordFileTexts,
    importProblemTexts, caseProblemTexts, memberProblemTexts, fundProblemTexts, demoProblemTexts,
    reportProblemTexts, officerProblemTexts, fundUsageTexts, memberVerbProblemTexts,
    cardProblemTexts, waitingProblemTexts)
  private static let values = Topic(valueTexts, fieldValueTexts, fundValueTexts)
  private static let help = Topic(
    helpTexts, recordHelpTexts, workHelpTexts, optionHelpTexts, caseHelpTexts, fundHelpTexts,
    memberHelpTexts, cardHelpTexts, waitingHelpTexts)
  private static let usage = Topic(usageTexts, sessionTexts, caseUsageTexts)
  private static let table = Topic(
    tableTexts, importTexts, templateTexts, journalTexts, identifierTexts, demoTexts,
    caseTableTexts, fundTableTexts, memberTableTexts, cardTableTexts)
  private static let notes = Topic(noteTexts, waitingNoteTexts)
}
