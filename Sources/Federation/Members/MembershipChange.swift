package import Records
package import Storage

/// What can happen to a membership (会籍变动).
package enum MembershipChange: String, Choice {
  /// 期初: there already when the records begin.
  case opening
  /// 入会
  case join
  /// 重新入会
  case rejoin
  /// 转接, to another union of the province.
  case transfer
  /// 省外转入
  case arrive
  /// 转出省外
  case depart
  /// 保留会籍
  case retain
  /// 恢复会籍
  case restore
  /// 退会
  case leave
  /// 自动退会
  case lapse
  /// 开除会籍
  case expel
  /// 死亡
  case decease

  /// Begins a spell of membership.
  package var isBeginning: Bool { [.opening, .join, .rejoin, .arrive].contains(self) }
  /// Ends a spell of membership.
  package var isEnding: Bool { [.depart, .leave, .lapse, .expel, .decease].contains(self) }

  /// How a membership stands once this has happened to it.
  package func status(after status: MembershipStatus) -> MembershipStatus {
    switch self {
    case .opening, .join, .rejoin, .arrive, .restore: .active
    case .transfer: status
    case .retain: .retained
    case .depart, .leave, .lapse, .expel, .decease: .ended
    }
  }

  package static let list = "event"
  package var word: Text {
    switch self {
    case .opening: Text(en: "opening", zh: "期初")
    case .join: Text(en: "joining", zh: "入会")
    case .rejoin: Text(en: "rejoining", zh: "重新入会")
    case .transfer: Text(en: "transfer", zh: "转接")
    case .arrive: Text(en: "arrival from outside", zh: "省外转入")
    case .depart: Text(en: "departure for outside", zh: "转出省外")
    case .retain: Text(en: "retention", zh: "保留会籍")
    case .restore: Text(en: "restoration", zh: "恢复会籍")
    case .leave: Text(en: "leaving", zh: "退会")
    case .lapse: Text(en: "lapse", zh: "自动退会")
    case .expel: Text(en: "expulsion", zh: "开除会籍")
    case .decease: Text(en: "death", zh: "死亡")
    }
  }
}

extension MembershipChange {
  /// By comparing one number: all names fit in eight bytes, and every event of a report is read so.
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    let name = try String(row: row, at: column)
    let key = Self.key(name)
    for entry in Self.keys where entry.key == key {
      self = entry.change
      return
    }
    throw RowError(description: "\(name) is no event")
  }

  private static let keys = allCases.map { (key: key($0.rawValue), change: $0) }

  private static func key(_ name: String) -> UInt64 {
    name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
