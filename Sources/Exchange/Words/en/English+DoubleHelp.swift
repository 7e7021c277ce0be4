extension English {
  /// What the verbs of doubles do, with examples to copy.
  static let doubleHelpTexts = """
    help.person.duplicates: Find people who may be on record twice.
    help.person.duplicates.examples: Examples:
          gonghui person duplicates --limit 20
          gonghui person duplicates --under 630100 --min-score 80
          gonghui person duplicates --format csv -o doubles.csv
          gonghui person duplicates --decided
    help.person.min_score: only pairs with at least this score (1 to 100, else 60)
    help.person.decided: list what was decided not to be the same
    help.person.not_same: Decide that two records are two people.
    help.person.why: why
    help.person.merge: Bring two records of one person together.
    help.person.merge.examples: Examples:
          gonghui person merge 17 --into 12 --dry-run
          gonghui person merge 17 --into 12 --reason 17-was-mistyped
    help.person.merged: the person merged: ID number or number
    help.person.into: the person that goes on
    help.person.unmerge: Take a wrong merge back.
    help.person.unmerge.examples: Examples:
          gonghui person unmerge 17 --dry-run
          gonghui person unmerge --batch 42 --reason two-namesakes
    help.person.batch: the batch of the merge
    help.id.doctor: Examine a column of numbers in a file.
    help.id.doctor.examples: Examples:
          gonghui id doctor joining-list.csv
          gonghui id doctor joining-list.csv --column id_number --reveal --reason check
          gonghui id doctor employers.csv --as credit --format csv -o findings.csv
    help.id.column: the column's name, or its place from 1; found by itself if left out
    help.id.as: what sort of numbers; found by itself if left out
    """
}
