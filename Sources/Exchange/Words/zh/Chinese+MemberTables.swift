extension Chinese {
  /// What histories and checks of memberships say.
  static let memberTableTexts = """
    table.doctor.membership: 会员 {member}（{record}）：会籍与会籍变动不符：记为 {kept}，按变动应为 {told}
    table.doctor.events_do_not_follow: 会员 {member}（{record}）：会籍变动前后矛盾，推不出会籍；记为 {kept}
    """
}
