/// The choices that the program branches on: enums of ours, which nobody extends.
package enum Choice {
  /// The codes of each list, in the order they are offered.
  package static let fixed: [(list: String, codes: [String])] = [
    ("level", UnionLevel.allCases.map(\.rawValue)),
    ("kind", UnionKind.allCases.map(\.rawValue)),
    ("line", UnionLine.allCases.map(\.rawValue)),
    ("gender", Gender.allCases.map(\.rawValue)),
    ("id_type", IdentityType.allCases.map(\.rawValue)),
    ("membership_status", MembershipStatus.allCases.map(\.rawValue)),
    ("member_standing", MemberStanding.allCases.map(\.rawValue)),
    ("event", MembershipChange.allCases.map(\.rawValue)),
    ("card_state", CardState.allCases.map(\.rawValue)),
    ("card_step", CardStep.allCases.map(\.rawValue)),
    ("registry_step", RegistryStep.allCases.map(\.rawValue)),
    ("application_channel", ApplicationChannel.allCases.map(\.rawValue)),
    ("decision", ApplicationDecision.allCases.map(\.rawValue)),
    ("outcome", TransferOutcome.allCases.map(\.rawValue)),
    ("waiting", WaitingMatter.allCases.map(\.rawValue)),
    ("case_status", CaseStatus.allCases.map(\.rawValue)),
    ("officer_state", OfficerState.allCases.map(\.rawValue)),
    ("trait_state", TraitState.allCases.map(\.rawValue)),
    ("exit", CaseExit.allCases.map(\.rawValue)),
    ("severity", Severity.allCases.map(\.rawValue)),
    ("fund", Fund.allCases.map(\.rawValue)),
    ("mode", PaymentMode.allCases.map(\.rawValue)),
    ("channel", Channel.allCases.map(\.rawValue)),
    ("money_status", ReceiptStatus.allCases.map(\.rawValue)),
    ("yes_no", ["yes", "no"]),
  ]
}
