extension English {
  /// Why a record was not found, written or listed.
  static let recordProblemTexts = """
    problem.union.before_founding: Union {code} was founded on {founded_on}; {on} is before \
    that. Give a later day.
    problem.union.moved_same_day: Union {code} already has a parent from {from}; it cannot move \
    on {on}. Give a later day.
    problem.union.parent_not_founded: The parent {parent} was founded on {founded_on}, after \
    {on}, and cannot be the parent of {code} then.
    problem.union.parent_dissolved: The parent {parent} was dissolved on {dissolved_on} and \
    cannot be the parent of {code}. Choose another.
    problem.union.already_dissolved: Union {code} was dissolved on {dissolved_on}.
    problem.union.dissolved_before_founded: Union {code} would be dissolved on {dissolved_on}, \
    before it was founded on {founded_on}. Check the dates.
    problem.union.move_instead: The {field} of union {code} is {present} and is not edited to \
    {given}. Use gonghui union move.
    problem.union.verb_instead: The {field} of union {code} is {present} on record and is not \
    changed to {given} by a list. If it is the same union, use gonghui {verb} with the day; \
    otherwise give it another code.
    problem.union.version_recorded: The {field} of union {code} from {from} is {present} on record \
    and is not changed to {given} by a list. Use gonghui {verb} with the day.
    problem.union.without_version: The union with the internal number {id} has no version; the \
    data are damaged. Run gonghui doctor.
    problem.period.ends_before_it_begins: It ends on {to}, before it begins on {from}. Check \
    the dates.
    problem.edit.revision: {kind} {key} was edited by another: you started from revision \
    {given}, it is now {present}. Look at it again first.
    problem.field.missing: {field} is missing.
    problem.list.no_such_column: There is no column '{column}'. Give one of: {columns}.
    problem.list.no_such_filter: The list of {kind} has no filter '{option}'.
    problem.report.level_above: {name} ({union}) is {union_level}; there are no {level} unions \
    under it. Give its own level or a lower one.
    """
}
