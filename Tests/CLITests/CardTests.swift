import Foundation
import Records
import Testing

/// Service cards, from issue to closing.
@Suite struct CardTests {
  let desk: Desk
  private static let member = "630102190001010012"
  private static let cards = ["6217000000000000012", "6228480000000000026"]

  init() throws {
    desk = try Desk()
    try desk.open()
    try desk("member add --union G1 --id-number \(Self.member) --name 张三 --joined-on 2016-01-05")
    try desk("member card batch add --number B1 --union G1 --bank 某银行 --on 2017-03-01")
  }

  @Test func `a card's life is told as it stands, masked`() throws {
    try desk("member card issue 1 --card \(Self.cards[0]) --batch B1 --on 2017-03-10")
    try desk("member card sign \(Self.member) --on 2017-03-12")
    try desk("member card activate 1 --on 2017-03-12")
    let lost = try desk("member card lose 1 --on 2017-05-01 --why 遗失", lang: "zh")
    #expect(
      lost
        == Program.Run(
          status: 0,
          out: """
            编号          1
            证件号码      630102********0012
            姓名          张*
            工会编码      G1
            会员服务卡号  ****0012
            卡状态        已挂失
            批次号        B1
            发放日期      2017-03-10
            签收日期      2017-03-12
            启用日期      2017-03-12
            挂失日期      2017-05-01
            原因          遗失

            """, err: "已更新会员服务卡（批次 \(desk.batch(9))）\n"))
    try desk("member card replace \(Self.cards[0]) --card \(Self.cards[1]) --on 2017-05-10")
    #expect(
      try desk("member card list 1", lang: "zh")
        == Program.Run(
          status: 0,
          out: """
            编号  姓名  工会编码  会员服务卡号  卡状态  发放日期    销卡日期
            ----  ----  --------  ------------  ------  ----------  ----------
               1  张*   G1        ****0012      已销卡  2017-03-10  2017-05-10
               2  张*   G1        ****0026      已发放  2017-05-10

            """, err: "共 2 行\n"))
    #expect(
      try desk("member card list --status 已挂失 --as-of 2017-05-02", lang: "zh").err == "共 1 行\n")
    #expect(try desk("member show 1").out.contains("0026") == false)
    #expect(try !desk("log --limit 20").out.contains("6217"))
  }

  @Test func `what cannot follow is refused with what can`() throws {
    try desk("member card issue 1 --card \(Self.cards[0]) --on 2017-03-10")
    func refusal(_ line: String) throws -> String {
      let run = try desk("member card \(line)", lang: "zh")
      #expect(run.status == 1 && run.out.isEmpty)
      return run.err
    }
    #expect(
      try refusal("activate 1 --on 2017-03-11")
        == "错误：张*的会员服务卡 ****0012 不能在 2017-03-11 办理启用：自 2017-03-10 起已发放。此时可以办理：签收、挂失、补换、销卡。\n")
    #expect(
      try refusal("sign 1 --on 2017-03-09")
        == "错误：张*的会员服务卡 ****0012 的签收日期 2017-03-09 早于上一步：自 2017-03-10 起已发放。请核对日期。\n")
    #expect(
      try refusal("issue 1 --card \(Self.cards[1]) --on 2017-04-01")
        == "错误：张*已有会员服务卡 ****0012（自 2017-03-10 起已发放），不能在 2017-04-01 再发 ****0026。一人一卡：请用 gonghui member card replace 补换，或先销卡。\n"
    )
    #expect(
      try refusal("issue 1 --card 6217000000000000013 --on 2017-04-01")
        == "错误：会员服务卡号“6217***********0013”不对：校验不符，至少有一位写错。请按银行卡核对。\n")
    #expect(
      try refusal("show \(Self.cards[1])")
        == "错误：没有证件号码或编号为 62***************26 的人员。请核对号码，或按姓名查找：gonghui search 姓名。\n")
    #expect(
      try desk("member card sign 1 --on 2017-03-09 --format json").err.hasPrefix(
        #"{"error":{"kind":"rule","rule":"card.order","#))
  }

  @Test func `empty lists, batches and unknown numbers are said`() throws {
    #expect(try desk("member card list", lang: "zh").err == "没有记录。\n")
    #expect(
      try desk("member card show 1", lang: "zh").err
        == "错误：张*没有会员服务卡。请用 gonghui member card issue 发放。\n")
    #expect(
      try desk("member card batch list", lang: "zh").out == """
        批次号  工会编码  开户银行  开卡日期    备注
        ------  --------  --------  ----------  ----
        B1      G1        某银行    2017-03-01

        """)
    #expect(
      try desk("member card batch show B2", lang: "zh").err
        == "错误：没有批次号为 B2 的会员服务卡批次。请用 gonghui member card batch list 查找。\n")
    #expect(
      try desk("member card batch add --number B2", lang: "zh").err
        == "错误：缺少必填选项：--union（工会编码）、--bank（开户银行）、--on（开卡日期）。\n"
        + "  详细说明：gonghui member card batch add --help\n")
  }

  @Test func `the card of somebody who left is found until it is closed`() throws {
    try desk("member card issue 1 --card \(Self.cards[0]) --on 2017-03-10")
    try desk("member leave 1 --on 2017-12-01")
    let found = try desk("rule check", lang: "zh")
    #expect(found.status == 3)
    #expect(found.out.contains("张*已不是会员，会员服务卡 ****0012 自 2017-03-10 起已发放，尚未销卡。"))
    try desk("member card close 1 --on 2017-12-05 --why 退会")
    #expect(try desk("rule check").status == 0)
    #expect(try desk("doctor --deep").status == 0)
  }

  @Test func `a bank's list is imported with its steps, and exported masked`() throws {
    let file = desk.folder.appending(path: "cards.csv")
    let list = """
      证件号码,会员服务卡号,批次号,发放日期,签收日期,启用日期
      \(Self.member),6217 0000 0000 0000 012,B1,2017年3月10日,2017/3/12,2017/3/12
      630102190103020027,6228480000000000026,B1,2017-03-10,,

      """
    try list.write(to: file, atomically: true, encoding: .utf8)
    let run = try desk("import card \(file.path()) --keep-good", lang: "zh")
    #expect(run.status == 3)
    #expect(run.out.contains("会员服务卡：读 2 行 = 新增 1 + 更新 0 + 未变 0 + 拒绝 1"))
    #expect(
      try desk("export card", lang: "zh").out == """
        证件号码（已遮盖）,会员服务卡号（已遮盖）,批次号,发放日期,签收日期,启用日期,挂失日期,销卡日期,原因,所换旧卡号（已遮盖）,备注
        630102********0012,****0012,B1,2017-03-10,2017-03-12,2017-03-12,,,,,

        """)
    #expect(try desk("template card", lang: "zh").out.contains("16 至 19 位银行卡号"))
  }
}
