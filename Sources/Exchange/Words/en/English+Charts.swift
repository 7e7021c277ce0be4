extension English {
  /// What a chart says of itself.
  static let chartTexts = """
    table.sparklines: Members at the end of each period (each line from its own lowest to its \
    highest), opening → closing:
    table.chart.title: Members by union
    table.chart.period: {from} to {to}, at the end of each period
    table.chart.basis: As of {as_of} (batch {batch}), by the tree of {tree_on}
    table.chart.empty: ; {empty|union|unions} without members not drawn
    table.chart.source: Source: membership records ({unit} and all below), gonghui report growth
    table.chart.opening: Opening
    table.chart.unit: people
    table.chart.zero_based: The axis begins with 0: heights can be compared.
    table.chart.cut_off: The axis begins with {from}, not 0, to show the changes: do not compare \
    heights.
    table.chart.own_scales: Too many for one picture, so each union has its own, each with an axis \
    of its own from 0.
    table.chart.left_out: The {count} unions with the fewest members are not drawn.
    """
}
