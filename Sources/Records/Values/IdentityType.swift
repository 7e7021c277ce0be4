import Storage

/// What kind of document an identity number stands on (证件类型).
package enum IdentityType: String, Sendable, CaseIterable {
  /// 居民身份证
  case resident
  /// 港澳台居民居住证
  case residencePermit = "residence_permit"
  /// 外国人永久居留身份证
  case permanentResident = "permanent_resident"
  /// 其他, such as a passport or an officer's card.
  case other
}

extension IdentityType: Choice {
  package static let list = "id_type"
  package var word: Text {
    switch self {
    case .resident: Text(en: "resident ID card", zh: "居民身份证")
    case .residencePermit:
      Text(
        en: "residence permit for Hong Kong, Macao and Taiwan residents", zh: "港澳台居民居住证")
    case .permanentResident: Text(en: "foreign permanent resident ID card", zh: "外国人永久居留身份证")
    case .other: Text(en: "other", zh: "其他")
    }
  }
}
