extension Chinese {
  /// What the verbs of honours, traits, service cards and their reports do, with examples to copy.
  static let cardHelpTexts = """
    help.honour: 荣誉：劳模等，登记、查询和更正。
    help.person.trait: 职工类别：起止日期，可同时有几种。
    help.person.trait.examples: 示例：
        gonghui person trait add @id.txt --trait courier --from 2018-05-01
        gonghui person trait end @id.txt --trait courier --on 2019-03-01
        gonghui person trait list --trait courier --under P1 --as-of 2018-12-31
    help.person.trait.add: 登记一个人的职工类别。
    help.person.trait.end: 终止一个人的职工类别。
    help.person.trait.list: 列出职工类别；默认只列当日有效的。
    help.person.trait.of: 只要这个人的：证件号码或编号
    help.person.trait.all: 已终止和尚未开始的也列出
    help.report.leavers: 退会人员：何人、何时、何处、何因；或分类计数。
    help.report.leavers.examples: 示例：
        gonghui report leavers --from 2017-01-01 --to 2017-12-31 --under P1
        gonghui report leavers --from 2017-01-01 --to 2017-12-31 --by reason
        gonghui report leavers --from 2017-01-01 --to 2017-12-31 --by quarter --level prefecture
    help.report.leavers.by: 计数：event 变动、reason 原因、month、quarter、year 或 statistical-year
    help.report.pyramid: 会员年龄结构：五岁一组，分男女。
    help.report.pyramid.examples: 示例：
        gonghui report pyramid --under P1 --as-of 2017-12-31
        gonghui report pyramid --trait migrant
        gonghui report pyramid --rows --format csv -o members.csv
    """
}
