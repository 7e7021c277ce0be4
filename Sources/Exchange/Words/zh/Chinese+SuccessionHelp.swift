extension Chinese {
  /// How unions merge, split and end, and what employers there are.
  static let successionHelpTexts = """
    help.union.merge: 工会合并：会员、下级、档案等一并划入。
    help.union.merge.codes: 要并入的工会
    help.union.merge.into: 并入哪个工会，可以是其中之一
    help.union.merge.examples: 示例：
          gonghui union merge G1 G2 --into G3 --on 2017-07-01 --document 某工发〔2017〕1号 --dry-run
    help.union.split: 工会分立：按名单划转。
    help.union.split.into: 分立出的工会；可写几次
    help.union.split.rest: 名单以外的都归它，原工会撤销；不写则原工会保留
    help.union.split.examples: 示例：
          gonghui union split G1 --into G2 --into G3 --list 名单.csv --rest G2 --on 2017-07-01
          gonghui union split G1 --into G4 --place G5=G4 --on 2017-07-01 --dry-run
    help.union.dissolve.to: 由哪个工会承接会员、档案等；不写则必须已清空
    help.union.dissolve.examples: 示例：
          gonghui union dissolve G1 --on 2017-07-01 --to G2 --document 某工发〔2017〕1号
    help.union.history: 显示沿革：名称、级别、隶属、合并分立和依据文件。
    help.union.tree_on: 这一天的隶属关系；默认今天
    help.handover.list: 会员去向名单：证件号码、工会编码两列的表格
    help.handover.place: 指定去向：下级工会编码、单位信用代码、档案编号或收据号=工会编码；可写几次
    help.employer: 用人单位：登记、查询和更正，未建会的也在内。
    help.report.rates: 入会率、建会率及其增长，附分子、分母和来源。
    help.report.rates.examples: 示例：
          gonghui report rates --from 2017-01-01 --to 2017-12-31 --level prefecture
          gonghui report rates --to 2017-12-31 --rows --format csv -o employers.csv
    help.report.gap: 上报数与实名数对照。
    help.report.gap.figure: members、women_members 或 migrant_members；默认 members
    help.report.gap.examples: 示例：
          gonghui union figure 630100 --on 2017-12-31 --figure members --value 1200 --source 年报
          gonghui report gap --to 2017-12-31 --level prefecture
    help.report.bridge: 隶属变动对照：两天的隶属关系为何统计不同。
    help.report.bridge.from: 前一天的隶属关系
    help.report.bridge.to: 后一天的隶属关系
    help.report.bridge.on: 会员数截至这一天；默认为后一天
    help.report.bridge.rows: 列出划转的每个工会
    help.report.bridge.examples: 示例：
          gonghui report bridge --from-tree 2016-12-31 --to-tree 2017-12-31 --level prefecture
          gonghui report bridge --from-tree 2016-12-31 --to-tree 2017-12-31 --level prefecture --ro\
    ws
    """
}
