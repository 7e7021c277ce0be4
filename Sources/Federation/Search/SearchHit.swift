import Records

/// Something that a search found.
package struct SearchHit: Hashable, Sendable {
  /// What it is.
  package enum Sort: String, Hashable, Sendable, CaseIterable {
    case person, union
    case assistanceCase = "case"
  }

  /// Why it was found, the best reason first.
  package enum Reason: Int, Hashable, Sendable, CaseIterable {
    case number, identity, phone, card, code, caseNumber
    case name, nameStart, namePart
    case formerName
    case identityEnd, identityStart, phoneStart, cardStart, codeStart, caseNumberStart
    case pinyin, pinyinStart, mixed, initials, initialsStart

    /// As the catalogue and scripts have it.
    package var name: String {
      switch self {
      case .number: "number"
      case .identity: "identity"
      case .phone: "phone"
      case .card: "card"
      case .code: "code"
      case .caseNumber: "case_number"
      case .name: "name"
      case .nameStart: "name_start"
      case .namePart: "name_part"
      case .formerName: "former_name"
      case .identityEnd: "identity_end"
      case .identityStart: "identity_start"
      case .phoneStart: "phone_start"
      case .cardStart: "card_start"
      case .codeStart: "code_start"
      case .caseNumberStart: "case_number_start"
      case .pinyin: "pinyin"
      case .pinyinStart: "pinyin_start"
      case .mixed: "mixed"
      case .initials: "initials"
      case .initialsStart: "initials_start"
      }
    }
  }

  package let sort: Sort
  /// The row's number: of the person, the union, the file.
  package let id: Int64
  package let reason: Reason
}
