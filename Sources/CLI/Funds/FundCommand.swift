import Exchange
import Federation
import Records

/// `gonghui fund`: contributions collected, shared between the levels, confirmed and reversed.
enum FundCommand {

  struct Collect: LineCommand {
    var union = ""
    var receipt: String?
    var period = ""
    var payroll: String?
    var due: String?
    var collected: String?
    var on = ""
    var fund: String?
    var mode: String?
    var channel: String?
    var payerCode: String?
    var payer: String?
    var note: String?
    static let path = ["fund"]
    static let name = "collect"
    static let summary = Text(en: "Record a contribution.", zh: "登记收缴。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<Collect> {
      Field(\.union, "union", en: "Union code", zh: "工会编码").choosing(of: "receipt", "union")
      Field(
        \.receipt, "receipt", en: "Receipt number (collect gives one when left out)",
        zh: "收据号（collect 时省略则自动编号）")
      Field(
        \.period, "period", en: "Period: 2017-05, 2017Q2, 2017H1 or 2017",
        zh: "所属期：2017-05、2017Q2、2017H1 或 2017")
      Field(\.payroll, "payroll", en: "Payroll", zh: "工资总额").choosing(of: "receipt", "payroll")
      Field(\.due, "due", en: "Amount due; 2% of the payroll when left out", zh: "应缴；省略则为工资总额的 2%")
      Field(
        \.collected, "collected", en: "Amount collected; all that is due when left out",
        zh: "实收；省略则等于应缴")
      Field(\.on, "on", en: "Day of collection", zh: "收缴日期")
      Field(\.fund, "fund", en: "Fund", zh: "款项").choosing(of: "receipt", "fund")
      Field(\.mode, "mode", en: "Mode of payment", zh: "缴纳方式").choosing(of: "receipt", "mode")
      Field(\.channel, "channel", en: "Channel", zh: "收缴渠道").choosing(of: "receipt", "channel")
      Field(\.payerCode, "payer_code", en: "Payer credit code", zh: "缴费单位信用代码").choosing(
        of: "receipt", "payer_code")
      Field(\.payer, "payer", en: "Payer", zh: "缴费单位").choosing(of: "receipt", "payer")
      Field(\.note, "note", en: "Note", zh: "备注").choosing(of: "receipt", "note")
    }

    private var texts: [String: String] {
      given([
        "union": union, "receipt_number": receipt, "period": period, "payroll": payroll,
        "due": due, "collected": collected, "collected_on": on, "fund": fund, "mode": mode,
        "channel": channel, "payer_code": payerCode, "payer": payer, "note": note,
      ])
    }

    func run(_ line: Line) throws -> Ending {
      guard payroll != nil || due != nil || collected != nil else {
        throw Problem(.usage, "fund.no_amount")
      }
      let session = try line.session("fund collect")
      let values = try session.office.read(texts, of: .receipt)
      try session.tell(.receipt) { desk, db in
        try FundService(desk).collect(values, in: db)
      }
      return .done
    }
  }

  struct List: LineCommand {
    var filter = ListChoice()
    static let path = ["fund"]
    static let name = "list"
    static let summary = Text(en: "List receipts.", zh: "列出收据。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form = Form<List>() + ListChoice.form.held(by: \.filter)

    func run(_ line: Line) throws -> Ending {
      try line.session("fund list").list(
        .receipt, filter,
        columns: [
          "receipt_number", "union", "fund", "period", "due", "collected", "collected_on",
          "status",
        ])
      return .done
    }
  }

  struct Show: LineCommand {
    var receipt = ""
    static let path = ["fund"]
    static let name = "show"
    static let summary = Text(en: "Show one receipt and its shares.", zh: "显示一张收据及其分成。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let form = Form<Show> {
      Field(
        \.receipt, "receipt", en: "Receipt number (collect gives one when left out)",
        zh: "收据号（collect 时省略则自动编号）"
      ).subject()
    }

    func run(_ line: Line) throws -> Ending {
      let session = try line.session("fund show")
      try session.office.showReceipt(receipt, to: try session.output())
      return .done
    }
  }

  struct Check: LineCommand {
    static let path = ["fund"]
    static let name = "check"
    static let summary = Text(en: "Check receipts and shares.", zh: "检查收据与分成。")
    static let form = Form<Check>()

    func run(_ line: Line) throws -> Ending {
      try line.session("fund check").checkFunds()
      return .done
    }
  }
}
