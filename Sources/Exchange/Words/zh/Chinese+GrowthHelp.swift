extension Chinese {
  /// What the growth report can be asked.
  static let growthHelpTexts = """
    help.growth.trait: 只统计这类职工，如 migrant、农民工；按每期期初、期末的情况
    help.growth.gender: 只统计该性别：male、female
    help.growth.ethnicity: 只统计该民族，写法与档案相同
    help.growth.age: 只统计这一年龄段（周岁）：18-35、60-；按每期期初、期末的年龄
    help.growth.ownership: 只统计该所有制单位的工会，如 non_public、非公企业
    help.growth.kind: 只统计该类型的工会
    help.growth.division: 只统计该行政区划内的工会；630100 含所属区县
    help.growth.by_group: 每行再按此分组，并列出合计：gender、ethnicity、age、trait、ownership、kind、level 或 division
    help.growth.column: 列出某一列数字背后的人员，如 joined、closing（同时即 --rows）
    help.report.growth.examples: 示例：
          gonghui report growth --from 2017-01-01 --to 2017-12-31 --by month --level prefecture
          gonghui report growth --by year --trait migrant --by-group gender
          gonghui report growth --from 2017-01-01 --to 2017-03-31 --by quarter --column joined
      按职工类别或年龄统计时，一人在期初是、期末不是（或相反）而一直在会的，
      列入“归类转出”（“归类转入”）；离开的人按期初情况计，新来的人按期末情况计。
    """
}
