/// The rules of the house by their stable names. Each has dated rows in `rule` with its
/// parameters and citation; a test proves that the two sets are equal.
package enum RuleName: String, CaseIterable, Sendable {
  case grassrootsRetention = "fund.grassroots_retention"
  case sharesSum = "fund.shares_sum"
  case splitExact = "fund.split_exact"
  case confirmedIsFinal = "fund.confirmed_is_final"
  case oneOpenMembership = "member.one_open_membership"
  case eventOrder = "member.event_order"
  case oneOpenApplication = "member.one_open_application"
  case oneOpenTransfer = "member.one_open_transfer"
  case oneOpenFilePerHousehold = "case.one_open_file_per_household"
  case aidNeedsOpenFile = "case.aid_needs_open_file"
  case noCycle = "union.no_cycle"
  case levelOrder = "union.level_order"
  case dissolveEmpty = "union.dissolve_empty"
  case oneChair = "officer.one_chair"
  case cardOrder = "card.order"
  case cardOneOpen = "card.one_open"
  case cardOfMember = "card.of_member"
  case identityUnique = "identity.unique"
  case resultEnterprises = "result.unionised_enterprises"
  case resultNonPublic = "result.unionised_non_public"
  case resultMigrants = "result.migrant_joining_rate"
  case samePhone = "person.same_phone"
  case sameNameAndBirth = "person.same_name_and_birth"
}

extension RuleName {
  /// The rule of that name. Throws `rule.not_found`, naming the rules there are.
  init(named text: String) throws {
    guard let name = RuleName(rawValue: text) else {
      let all = RuleName.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(
        .notFound, "rule.not_found",
        en: "There is no rule \(text, as: "rule"). Rules: \(all, as: "rules").",
        zh: "没有规则 \(text, as: "rule")。现有规则：\(all, as: "rules")。")
    }
    self = name
  }
}
