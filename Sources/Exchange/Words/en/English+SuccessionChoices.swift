extension English {
  /// The words of choices about successions, employers and rates.
  static let successionChoiceTexts = """
    choice.succession.merge: Merged
    choice.succession.split: Split
    choice.succession.convert: Converted
    choice.succession.dissolve: Dissolved
    choice.handed.members: Active members
    choice.handed.retained: Retained members
    choice.handed.cases: Open files
    choice.handed.unions: Unions below
    choice.handed.coverage: Covered employers
    choice.handed.receipts: Receipts of later periods
    choice.handed.applications: Applications waiting
    choice.handed.proposals: Transfers under way
    choice.handed.officers: Officers who end
    choice.union_change.founded: Founded
    choice.union_change.renamed: Renamed
    choice.union_change.converted: Kind changed
    choice.union_change.level: Level changed
    choice.union_change.division: Division changed
    choice.union_change.administrative: Parent
    choice.union_change.industrial: Industrial parent
    choice.union_change.merged: Merged into
    choice.union_change.split: Split into
    choice.union_change.dissolved: Dissolved
    choice.union_change.absorbed: Took over
    choice.union_change.separated: Split from
    choice.employer_coverage.covered: Covered
    choice.employer_coverage.uncovered: Not covered
    choice.figure_basis.own: Own entry
    choice.figure_basis.sum: Sum of those below
    choice.figure_basis.none: No entry
    choice.member_sort.members: Members
    choice.member_sort.women_members: Women members
    choice.member_sort.migrant_members: Migrant members
    choice.measure.joining: Joining rate
    choice.measure.migrant_joining: Migrant joining rate
    choice.measure.migrant_joining_before: Migrant joining rate at the beginning
    choice.measure.migrant_points: Migrant joining rate, rise in points
    choice.measure.migrant_relative: Migrant joining rate, relative rise
    choice.measure.coverage_recorded: Coverage of employers on record
    choice.measure.coverage_reported: Coverage of reported enterprises
    choice.measure.enterprise_growth: Growth of covered enterprises
    choice.measure.non_public_growth: Growth of covered non-public enterprises
    """
}
