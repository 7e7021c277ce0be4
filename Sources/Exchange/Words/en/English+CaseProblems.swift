extension English {
  /// Why something about a file, its family, its aid or an officer was not done.
  static let caseProblemTexts = """
    problem.day.in_future: {field} {on} is later than today ({today}). What has not happened yet \
    cannot be recorded; check the date.
    problem.union.founded_too_late: Union {code} cannot be founded on {founded_on}: something \
    happened there on {first} already. Use that day or an earlier one.
    problem.union.two_parents: Union {code} would have two parents from {from}: it stands under \
    {parent} already ({since} to {until}). End one the day the other begins; the union's own row \
    names the present parent.
    problem.union.not_yet_founded: Union {code} was founded on {founded_on}; {on} is before that. \
    Use a later date.
    problem.union.dissolved_by_then: Union {code} was dissolved on {dissolved_on}; nothing can be \
    recorded for {on}. Check the date or choose another union.
    problem.person.not_born: {name} was born on {birth_date}; {on} is before that. Check the date.
    problem.case.not_found: There is no file {case_number}. Look it up with gonghui case list.
    problem.case.other_applicant: The applicant of file {case_number} is not {name}. Check the \
    file's number or the ID number.
    problem.case.other_union: File {case_number} is kept by union {present} and does not go to \
    {given} by a list. Check the file's number; to move it, use gonghui case edit --union.
    problem.case.status_differs: The status {status} of file {case_number} does not agree with its \
    days (filed {filed_on}, closed {closed_on}, exit {exit}). An open file has a filing day; a \
    closed one has a filing day, a closing day and an exit.
    problem.case.close_instead: File {case_number} is open and is not closed by an edit. Use \
    gonghui case close.
    problem.case.reopen_instead: File {case_number} is filed; its status is not changed by an \
    edit. Use gonghui case reopen.
    problem.case.edit_instead: {field} of file {case_number} is {present}; an import does not \
    change it to {given}. If it is a slip, use gonghui case edit.
    problem.case.days_out_of_order: {field} ({day}) of file {case_number} is before {before_field} \
    ({before}). Check the dates.
    problem.case.family_size: A family size of {family_size} is not possible; it is between \
    {least} and {most}, the applicant included.
    problem.case.cause_twice: {cause} is both the main and a secondary cause. Leave it out of the \
    secondary causes.
    problem.case.is_draft: File {case_number} is a draft and was never filed, so it cannot be \
    closed. File it first.
    problem.case.already_closed: File {case_number} was closed on {closed_on} ({exit}). If that is \
    a slip, use gonghui case edit.
    problem.case.reopened_before_closing: File {case_number} was closed on {closed_on} and cannot \
    be reopened on {on}. Use a later date.
    problem.family.birth_differs: The birth date {birth_date} of {name} does not agree with the ID \
    number ({told}). Check both.
    problem.family.other_name: In file {case_number} the ID number {id_number} is that of {present}, \
    which a list does not change to {given}. Check the name and the number.
    problem.family.is_applicant: {name} is the applicant of file {case_number} and not one of the \
    family. Leave this row out.
    problem.aid.amount_missing: Aid of type {type} needs an amount above 0; only employment and \
    legal aid may cost nothing.
    problem.aid.recipient_not_in_household: {id_number} is not in the household of file \
    {case_number}. The recipient is one of: {household}.
    """
}
