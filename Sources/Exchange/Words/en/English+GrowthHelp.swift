extension English {
  /// What the growth report can be asked.
  static let growthHelpTexts = """
    help.growth.trait: Only workers with this trait, such as migrant, as of each end of a period
    help.growth.gender: Only this gender: male, female
    help.growth.ethnicity: Only this ethnicity, as the records write it
    help.growth.age: Only these ages in full years, such as 18-35 or 60-, as of each end of a period
    help.growth.ownership: Only unions of this ownership, such as non_public
    help.growth.kind: Only unions of this kind
    help.growth.division: Only unions within this division; 630100 holds its counties
    help.growth.by_group: Divide each row by this, with a row for all: gender, ethnicity, age, \
    trait, ownership, kind, level or division
    help.growth.column: List the people behind one column, such as joined or closing (implies \
    --rows)
    help.report.growth.examples: Examples:
          gonghui report growth --from 2017-01-01 --to 2017-12-31 --by month --level prefecture
          gonghui report growth --by year --trait migrant --by-group gender
          gonghui report growth --from 2017-01-01 --to 2017-03-31 --by quarter --column joined
      Where a trait or an age is asked for, members who stay throughout a period but begin or \
    cease to
      be so are reclassified_in or reclassified_out; who goes is counted as at the opening, who \
    comes
      as at the closing.
    """
}
