extension English {
  /// Why two records are not brought together, or not taken apart.
  static let doubleProblemTexts = """
    problem.person.merge_itself: Both numbers are of person {number}. Give two different records.
    problem.person.merged_elsewhere: Person {number} was merged into {kept}. To merge it \
    elsewhere, unmerge it first (person unmerge {number}).
    problem.person.decided_not_same: Persons {number} and {kept} were decided on {on} not to be \
    the same ({reason}). If that was wrong, undo that decision first (see person duplicates \
    --decided, and log).
    problem.person.merge_two_chairs: Person {number} is chair of union {union} (term {term}, from \
    {from}) while person {kept} is chair of union {other_union} (term {other_term}, from \
    {other_from}). End one of the terms (officer end {term} --on DATE), then merge.
    problem.person.merge_two_terms: The term {term} of person {number} in union {union} (from \
    {from}) overlaps term {other_term} of person {kept} in the same post of union {other_union} \
    (from {other_from}) and says otherwise. Correct one of them (officer edit {term}, officer end \
    {term}), then merge.
    problem.person.merge_two_files: {name} would stand in file {case_number} and in file {other}, \
    and neither is closed. One household, one file: close one of them (case close {case_number} \
    --on DATE --exit other), then merge.
    problem.person.merge_conflict: A record of person {number} ({table} {key}) and the same record \
    of person {kept} say different things. Correct one of them, then merge.
    problem.person.not_merged: Person {number} was not merged; there is nothing to take apart.
    problem.person.which_merge: Several records were merged into person {number}: {merged}. Say \
    which one to take out.
    problem.person.batch_merged_nothing: Batch {batch} merged nobody. Look the batch up with log.
    problem.person.unmerge_what: Give the number that was merged, or its batch with --batch: one \
    of the two.
    problem.person.number_was_merged: {field} {given} is that of a record merged into person \
    {number}. If that number is the right one, unmerge (person unmerge) and merge the other way \
    round.
    problem.doctor.no_such_column: There is no column "{column}". The file has: {columns}.
    problem.doctor.no_numbers: No column of ID numbers, credit codes or bank cards was found. Name \
    it, or give its place from 1, with --column.
    """
}
