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
    case "header": headers
    default: nil
    }
  }

  private static let labels = Topic(
    labelTexts, reportLabelTexts, logLabelTexts, fundLabelTexts, rowLabelTexts, fundColumnTexts,
    memberLabelTexts, cardLabelTexts, growthLabelTexts, verifyLabelTexts, resultLabelTexts,
    doubleLabelTexts, successionLabelTexts, searchLabelTexts, waitingLabelTexts,
    importLabelTexts, everythingLabelTexts)
  private static let kinds = Topic(
    kindTexts, memberKindTexts, cardKindTexts, doubleKindTexts, successionKindTexts,
    waitingKindTexts, importKindTexts, everythingKindTexts)
  private static let choices = Topic(
    choiceTexts, officerChoiceTexts, cardChoiceTexts, resultChoiceTexts, doubleChoiceTexts,
    successionChoiceTexts, searchChoiceTexts, waitingChoiceTexts)
  private static let rules = Topic(
    ruleTexts, memberRuleTexts, cardRuleTexts, resultRuleTexts, doubleRuleTexts, waitingRuleTexts)
  private static let problems = Topic(
    problemTexts, recordProblemTexts, fileProblemTexts, usageProblemTexts, recordFileTexts,
    importProblemTexts, caseProblemTexts, memberProblemTexts, fundProblemTexts, demoProblemTexts,
    reportProblemTexts, fundUsageTexts, memberVerbProblemTexts,
    cardProblemTexts, sideFileProblemTexts, chartProblemTexts, doubleProblemTexts,
    successionProblemTexts, everythingProblemTexts)
  private static let values = Topic(
    valueTexts, fieldValueTexts, fundValueTexts, doubleValueTexts)
  private static let help = Topic(
    helpTexts, recordHelpTexts, workHelpTexts, cardHelpTexts, successionHelpTexts, searchHelpTexts,
    importHelpTexts)
  private static let usage = Topic(usageTexts, sessionTexts, caseUsageTexts, growthUsageTexts)
  private static let table = Topic(
    tableTexts, importTexts, templateTexts, journalTexts, identifierTexts, demoTexts,
    fundTableTexts, memberTableTexts, cardTableTexts, verifyTableTexts, chartTexts,
    doubleTableTexts, successionTableTexts, searchTableTexts, everythingTexts)
  private static let headers = Topic(headerTexts)
  private static let notes = Topic(noteTexts, reportNoteTexts, doubleNoteTexts, waitingNoteTexts)
}
