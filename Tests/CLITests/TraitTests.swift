import Records
import Testing

/// What kind of worker people are, kept from the command line.
@Suite struct TraitTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.open()
    try desk(
      "member add --union G1 --id-number 630102190001010012 --name 张三 --joined-on 2016-01-05 "
        + "--trait migrant")
  }

  @Test func `several hold at once, and the list of a day tells just those`() throws {
    let added = try desk("person trait add 1 --trait 快递员 --from 2018-03-01", lang: "zh")
    #expect(
      added
        == Program.Run(
          status: 0,
          out: """
            编号      2
            证件号码  630102********0012
            姓名      张*
            类别      快递员
            起始日期  2018-03-01
            状态      现有

            """, err: "已新增职工类别（批次 \(desk.batch(5))）\n"))
    #expect(try desk("person trait end 1 --trait migrant --on 2018-01-01").status == 0)
    #expect(
      try desk("person trait list 1 --all", lang: "zh").out == """
        编号  证件号码            姓名  类别    起始日期    终止日期    状态
        ----  ------------------  ----  ------  ----------  ----------  ------
           2  630102********0012  张*   快递员  2018-03-01              现有
           1  630102********0012  张*   农民工  2016-01-05  2018-01-01  已终止

        """)
    #expect(try desk("person trait list --trait migrant", lang: "zh").err == "没有记录。\n")
    #expect(
      try desk("person trait list --trait migrant --as-of 2017-12-31", lang: "zh").err
        == "共 1 行\n")
    #expect(try desk("member show 1 --as-of 2017-12-31").out.contains("migrant"))
  }

  @Test func `a day before the group was named, or before the beginning, is refused`() throws {
    func refusal(_ line: String) throws -> String {
      let run = try desk("person trait \(line)", lang: "zh")
      #expect(run.status == 1 && run.out.isEmpty)
      return run.err
    }
    #expect(
      try refusal("add 1 --trait courier --from 2017-05-01")
        == "错误：“快递员”自 2018-03-01 起使用，2017-05-01 不适用。请改用当日有效的选项。\n")
    #expect(
      try refusal("end 1 --trait migrant --on 2015-01-01")
        == "错误：张*的“农民工”自 2016-01-05 起，不能在 2015-01-01 终止。请改用之后的日期，或核对那一段。\n")
    #expect(
      try refusal("add 1 --trait migrant --from 2017-01-01 --to 2016-12-01")
        == "错误：张*的“农民工”自 2017-01-01 起，不能在 2016-12-01 终止。请改用之后的日期，或核对那一段。\n")
    #expect(
      try refusal("end 1 --trait frontline --on 2017-01-01")
        == "错误：张*没有“一线职工”这一职工类别。请用 gonghui person trait list 查看。\n")
  }

  @Test func `the eight groups of 2018 are choices from then on`() throws {
    let list = try desk("code list trait --from 2018-03-01 --format csv --quiet", lang: "zh").out
    #expect(list.split(separator: "\n").count == 9)
    #expect(list.contains("trait,truck_driver,货车司机,Truck driver,2018-03-01,,"))
  }
}
