extension Chinese {
  /// What the options of funds, schemes, rules, codes and coverage are.
  static let fundHelpTexts = """
    help.fund.receipt: 收据号（collect 时省略则自动编号）
    help.fund.period: 所属期：2017-05、2017Q2、2017H1 或 2017
    help.fund.due: 应缴；省略则为工资总额的 2%
    help.fund.collected: 实收；省略则等于应缴
    help.fund.on: 收缴日期
    help.fund.scheme: 分成方案；几个方案都适用时才需要
    help.fund.allocate.all: 全部尚未分成的拨缴经费
    help.fund.confirm.all: 全部已分成的草稿
    help.scheme.name: 方案名称
    help.scheme.from: 起始日期
    help.scheme.to: 最后一天；省略则一直有效
    help.scheme.share: 一级的比例，如 grassroots=60%；每级写一次
    help.scheme.scope: 只适用于这个工会及其下级
    help.union.coverage.examples: 示例：
        gonghui union coverage G1
        gonghui union coverage G1 --employer-code 91630102YY0002509K --employer 某公司 \\
            --from 2017-01-01
        gonghui union coverage G1 --employer-code 91630102YY0002509K --to 2018-01-01
    help.union.figure.examples: 示例：
        gonghui union figure G1
        gonghui union figure G1 --on 2017-12-31 --figure workers --value 120 --source 年报
    help.union.figure.name: 指标，如 workers、enterprises；全部见 gonghui code list figure
    """
}
