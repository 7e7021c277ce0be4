extension English {
  /// What the tables of rates say beside their figures.
  static let successionTableTexts = """
    table.rate.missing: denominator missing: nobody entered it
    table.rate.records: the records
    table.rate.sum: sum of {count|entry|entries} below ({source})
    table.rate.points: {points} points
    """
}
