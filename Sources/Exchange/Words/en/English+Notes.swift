extension English {
  /// What is right but unusual, said beside a result.
  static let noteTexts = """
    note.division.unknown: The division code {division} is not in the table; kept as given. Please \
    check it.
    note.case.family_size_differs: Case {case_number} says {family_size} in the family, but \
    {counted} are entered, the applicant included. Please check.
    note.aid.repeated: Case {case_number} already has the same aid on {on} ({type}, {amount} \
    yuan), and now has it once more. If it is a double entry, undo it.
    note.member.under_sixteen: Joining on {on}, before the sixteenth birthday ({sixteen_on}): \
    check it.
    note.receipt.more_than_due: Receipt {receipt}: {collected} was collected, more than the {due} \
    due.
    note.receipt.due_differs: Receipt {receipt}: due is {due}; 2% of the payroll would be \
    {computed}.
    note.receipt.same_period: Receipts {receipt} and {other} are for the same union, fund and \
    period ({period}).
    note.report.taken_in: Counted in the opening figure, as their records begin with an opening \
    within the period: {periods}.
    note.id_number.division_unknown: The first six digits of the ID number, {division}, are no \
    known division: check the document.
    note.id_number.old_sequence: The ID number was upgraded from 15 digits, and its old sequence \
    may mean a birth before 1900: check the document.
    note.union.without_parent: Union {code} has no parent and is counted under none. Put it under \
    one with gonghui union move.
    """
}
