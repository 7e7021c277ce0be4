extension Chinese {
  /// What a chart says of itself.
  static let chartTexts = """
    table.sparklines: 期末会员走势（各行自身的最低到最高），期初 → 期末：
    table.chart.title: 各单位会员人数变化
    table.chart.period: {from} 至 {to}，各期期末人数
    table.chart.basis: 资料截止 {as_of}（批次 {batch}），按 {tree_on} 的隶属关系
    table.chart.empty: ；另有 {empty} 个单位各期均无会员，未画出
    table.chart.source: 来源：工会会员记录（{unit} 及下级），gonghui report growth
    table.chart.opening: 期初
    table.chart.unit: 人
    table.chart.zero_based: 纵轴从 0 起，线的高低可以直接比较。
    table.chart.cut_off: 纵轴从 {from} 起而不是 0，以便看清变化；不要按线的高度比较大小。
    table.chart.own_scales: 单位较多，一个单位一幅小图；各图纵轴不同，均从 0 起。
    table.chart.left_out: 期末人数最少的 {count} 个单位未画出。
    """
}
