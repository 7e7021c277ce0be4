package import Records
import Storage

/// Where a service card stands (会员服务卡状态).
package enum CardState: String, Choice {
  /// 已发放: made out, and not yet in the member's hand.
  case issued
  /// 已签收
  case signed
  /// 已启用
  case active
  /// 已挂失: no longer used, and not yet closed or replaced.
  case lost
  /// 已销卡
  case closed

  /// What can be done with a card that stands there, in the order a refusal names it.
  package var allowed: [CardStep] { CardStep.allCases.filter { after($0) != nil } }

  /// Where a card stands after a step; `nil` where the step cannot follow.
  package func after(_ step: CardStep) -> CardState? {
    switch (self, step) {
    case (.issued, .sign): .signed
    case (.signed, .activate): .active
    case (.issued, .lose), (.signed, .lose), (.active, .lose): .lost
    case (.closed, _): nil
    case (_, .replace), (_, .close): .closed
    default: nil
    }
  }

  package static let list = "card_state"
  package var word: Text {
    switch self {
    case .issued: Text(en: "issued", zh: "已发放")
    case .signed: Text(en: "signed for", zh: "已签收")
    case .active: Text(en: "active", zh: "已启用")
    case .lost: Text(en: "lost", zh: "已挂失")
    case .closed: Text(en: "closed", zh: "已销卡")
    }
  }
}

/// What is done with a service card (用卡办理).
package enum CardStep: String, Choice {
  /// 发放
  case issue
  /// 签收
  case sign
  /// 启用
  case activate
  /// 挂失
  case lose
  /// 补换: closes the card, and another comes in its place.
  case replace
  /// 销卡
  case close

  package static let list = "card_step"
  package var word: Text {
    switch self {
    case .issue: Text(en: "issue", zh: "发放")
    case .sign: Text(en: "sign", zh: "签收")
    case .activate: Text(en: "activate", zh: "启用")
    case .lose: Text(en: "lose", zh: "挂失")
    case .replace: Text(en: "replace", zh: "补换")
    case .close: Text(en: "close", zh: "销卡")
    }
  }
}
