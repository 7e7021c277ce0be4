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
    help.member.card: 会员服务卡：发放、签收、启用、挂失、补换和销卡。
    help.member.card.examples: 示例：
        gonghui member card batch add --number B1 --union G1 --bank 中国工商银行 --on 2017-03-01
        gonghui member card issue 12 --card @card.txt --batch B1 --on 2017-03-10
        gonghui member card sign 12 --on 2017-03-15
        gonghui member card replace 12 --card @new.txt --on 2017-09-01 --why 遗失
        gonghui import card cards.csv
    help.member.card.issue: 发放一张卡。
    help.member.card.sign: 登记签收。
    help.member.card.activate: 登记启用。
    help.member.card.lose: 登记挂失。
    help.member.card.replace: 补换：旧卡销卡，同日发放新卡。
    help.member.card.close: 登记销卡。
    help.member.card.show: 显示一张卡。
    help.member.card.list: 列出会员服务卡。
    help.member.card.card: 会员的证件号码或编号，或卡号；也可用 @文件 或 -
    help.member.card.number: 会员服务卡号（16 至 19 位）；也可用 @文件 或 -
    help.member.card.of: 只要这名会员的：证件号码或编号
    help.member.card.in_batch: 批次号
    help.member.card.batch: 会员服务卡批次：单位与银行批量开卡。
    help.member.card.batch.examples: 示例：
        gonghui member card batch add --number B1 --union G1 --bank 中国工商银行 --on 2017-03-01
        gonghui member card batch list --under P1
        gonghui member card list --batch B1
    help.member.card.batch.add: 登记一个批次。
    help.member.card.batch.show: 显示一个批次。
    help.member.card.batch.list: 列出批次。
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
