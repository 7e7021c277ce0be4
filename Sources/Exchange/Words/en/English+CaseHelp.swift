extension English {
  /// What the options of files and officers are.
  static let caseHelpTexts = """
    help.case.family: Add one of the family, or correct what is recorded.
    help.case.secondary_cause: another cause; may be given several times
    help.case.family_size: how many live in the household, the applicant included
    help.case.annual_income: what the household earns a year (yuan)
    help.case.id_number: the applicant's identity number; also @FILE or -
    help.case.case_number: the number the file has on paper; numbered by itself otherwise
    help.case.on: the day of filing, which is that of applying too
    help.case.never_aided: only those never aided
    help.case.relation: to the applicant, such as wife or daughter
    help.case.amount: how much (yuan)
    help.case.recipient: the recipient's identity number, the applicant's by default; also @FILE \
    or -
    help.case.why: why; kept in the file's note
    """
}
