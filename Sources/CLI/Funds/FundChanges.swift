import Exchange
import Federation
import Records

extension FundCommand {
  struct Allocate: LineCommand {
    var receipt: String?
    var all = false
    var scheme: String?
    static let path = ["fund"]
    static let name = "allocate"
    static let summary = Text(en: "Split receipts by the scheme.", zh: "按方案分成。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<Allocate> {
      Field(
        \.receipt, "receipt", en: "Receipt number (collect gives one when left out)",
        zh: "收据号（collect 时省略则自动编号）"
      ).subject()
      Field(\.all, "all", en: "Every contribution not shared yet", zh: "全部尚未分成的拨缴经费")
      Field(
        \.scheme, "scheme", en: "Scheme; only needed where several apply", zh: "分成方案；几个方案都适用时才需要")
    }

    func run(_ line: Line) throws -> Ending {
      try requireOne(receipt, or: all)
      let session = try line.session("fund allocate")
      // A rehearsal shows the shares themselves, which say more than the rows they would be.
      try session.tell("table.fund.allocated", isShownRehearsed: true) { splits, output, db in
        try session.office.write(splits, asOne: receipt != nil, to: output, in: db)
      } doing: { answer in
        try session.office.allocate(receipt, scheme: scheme, answer: answer)
      }
      return .done
    }
  }

  struct Confirm: LineCommand {
    var receipt: String?
    var all = false
    static let path = ["fund"]
    static let name = "confirm"
    static let summary = Text(en: "Confirm receipts; they are final then.", zh: "确认收据，之后不能再改。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<Confirm> {
      Field(
        \.receipt, "receipt", en: "Receipt number (collect gives one when left out)",
        zh: "收据号（collect 时省略则自动编号）"
      ).subject()
      Field(\.all, "all", en: "Every draft that is allocated", zh: "全部已分成的草稿")
    }

    func run(_ line: Line) throws -> Ending {
      try requireOne(receipt, or: all)
      let session = try line.session("fund confirm")
      if let receipt {
        try session.tell(.receipt) { desk, db in
          try FundService(desk).confirm(receipt, in: db)
        }
        return .done
      }
      try session.tell("table.fund.confirmed") { receipts, output, db in
        try session.office.writeReceipts(receipts, to: output, in: db)
      } doing: { answer in
        try session.office.handle(
          { desk, db in try FundService(desk).confirmAll(in: db) }, answer: answer)
      }
      return .done
    }
  }

  struct Reverse: LineCommand {
    var receipt = ""
    static let path = ["fund"]
    static let name = "reverse"
    static let summary = Text(en: "Reverse a confirmed receipt.", zh: "冲销已确认的收据。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let form = Form<Reverse> {
      Field(
        \.receipt, "receipt", en: "Receipt number (collect gives one when left out)",
        zh: "收据号（collect 时省略则自动编号）"
      ).subject()
    }

    func run(_ line: Line) throws -> Ending {
      let session = try line.session("fund reverse")
      let reason = line.common.reason
      try session.tell(.receipt) { desk, db in
        try FundService(desk).reverse(receipt, reason: reason, in: db)
      }
      return .done
    }
  }
}

/// Either one record is named or all are meant.
private func requireOne(_ receipt: String?, or all: Bool) throws {
  guard (receipt == nil) == all else { throw Problem(.usage, "usage.one_or_all") }
}
