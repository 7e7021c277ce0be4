extension English {
  /// What is said of people who may be on record already.
  static let doubleRuleTexts = """
    rule.person.same_phone: {name} (number {number}) has the telephone {phone} of {other} (number \
    {other_number}, ID {other_id}). If they are one person: gonghui person merge {number} --into \
    {other_number}. If not: gonghui person not-same {number} {other_number} --why TEXT.
    rule.person.same_phone.member: {name} (number {number}, for union {into}) has the telephone \
    {phone} of {other} (number {other_number}, ID {other_id}, member of union {union}). If they \
    are one person, undo this entry and transfer the membership: gonghui member transfer \
    {other_number} --to {into} --on DATE; or merge the two: gonghui person merge {number} --into \
    {other_number}. If not: gonghui person not-same {number} {other_number} --why TEXT.
    rule.person.same_name_and_birth: {name} (number {number}) has the name and day of birth of \
    {other} (number {other_number}, ID {other_id}). If they are one person: gonghui person merge \
    {number} --into {other_number}. If not: gonghui person not-same {number} {other_number} --why \
    TEXT.
    rule.person.same_name_and_birth.member: {name} (number {number}, for union {into}) has the \
    name and day of birth of {other} (number {other_number}, ID {other_id}, member of union \
    {union}) in the same county. If they are one person, undo this entry and transfer the \
    membership: gonghui member transfer {other_number} --to {into} --on DATE; or merge the two: \
    gonghui person merge {number} --into {other_number}. If not: gonghui person not-same {number} \
    {other_number} --why TEXT.
    """
}
