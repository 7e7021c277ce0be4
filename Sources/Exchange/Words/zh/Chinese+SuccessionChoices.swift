extension Chinese {
  /// The words of choices about successions, employers and rates.
  static let successionChoiceTexts = """
    choice.succession.merge: 合并
    choice.succession.split: 分立
    choice.succession.convert: 转制
    choice.succession.dissolve: 撤销
    choice.handed.members: 在籍会员
    choice.handed.retained: 保留会籍会员
    choice.handed.cases: 在档困难职工档案
    choice.handed.unions: 下级工会
    choice.handed.coverage: 覆盖单位
    choice.handed.receipts: 此后所属期的收据
    choice.handed.applications: 待批的入会申请
    choice.handed.proposals: 在途的转接
    choice.handed.officers: 卸任干部
    choice.union_change.founded: 设立
    choice.union_change.renamed: 更名
    choice.union_change.converted: 类型变更
    choice.union_change.level: 级别变更
    choice.union_change.division: 行政区划变更
    choice.union_change.administrative: 行政隶属
    choice.union_change.industrial: 产业隶属
    choice.union_change.merged: 并入
    choice.union_change.split: 分立为
    choice.union_change.dissolved: 撤销
    choice.union_change.absorbed: 承接
    choice.union_change.separated: 分立自
    choice.employer_coverage.covered: 已建会
    choice.employer_coverage.uncovered: 未建会
    choice.figure_basis.own: 本单位填报
    choice.figure_basis.sum: 下级合计
    choice.figure_basis.none: 无人填报
    choice.member_sort.members: 会员
    choice.member_sort.women_members: 女会员
    choice.member_sort.migrant_members: 农民工会员
    choice.measure.joining: 入会率
    choice.measure.migrant_joining: 农民工入会率
    choice.measure.migrant_joining_before: 农民工入会率（期初）
    choice.measure.migrant_points: 农民工入会率提高（百分点）
    choice.measure.migrant_relative: 农民工入会率提高（相对增长）
    choice.measure.coverage_recorded: 建会率（按登记单位）
    choice.measure.coverage_reported: 企业建会率（按上报企业数）
    choice.measure.enterprise_growth: 企业法人建会动态增长率
    choice.measure.non_public_growth: 非公企业建会动态增长率
    """
}
