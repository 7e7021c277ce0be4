extension Chinese {
  /// What became of what waited, said beside a result.
  static let waitingNoteTexts = """
    note.member.transfer_closed: 会员 {member} 由工会 {union} 转往 {other_union} 的转接（{since} 提出）随会籍终止而撤回。
    note.member.application_answered: 会员 {member} 向工会 {union} 的申请（{since}）随入会记为已批准。
    note.member.application_closed: 会员 {member} 向工会 {union} 的申请（{since}）已撤回：会籍已在别处开始，或本人已故。
    note.member.approved_without_joining: 会员 {member} 向工会 {union} 的申请记为已批准，但没有入会变动。请用 member add 补录\
    入会。
    """
}
