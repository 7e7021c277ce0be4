package import Records

extension MembershipApplication {
  /// `member.one_open_application`: who has asked one union does not ask another meanwhile.
  ///
  /// - Parameters:
  ///   - code: the code of the union that was asked first.
  ///   - asked: the code of the one that is asked now.
  package func secondBreach(_ code: String, asking asked: String, on day: Day) -> Breach? {
    guard decision == nil else { return nil }
    return Breach(
      .oneOpenApplication,
      en:
        "An application to union \(asked, as: "union") on \(day, as: "on") is not possible: the one to union \(code, as: "present_union") of \(appliedOn, as: "since") still waits. Approve it (member approve) or send it back (member return) first.",
      zh:
        "不能在 \(day, as: "on") 申请加入工会 \(asked, as: "union")：向工会 \(code, as: "present_union") 的申请（\(appliedOn, as: "since")）尚未审批。请先批准（member approve）或退回（member return）。"
    )
  }

  /// `member.one_open_application`: a member in good standing waits for no admission.
  package func memberBreach(_ code: String, memberOf present: String) -> Breach {
    Breach(
      .oneOpenApplication,
      en:
        "The application to union \(code, as: "union") of \(appliedOn, as: "on") still waits, but the person is a member of union \(present, as: "present_union"). Send it back (member return).",
      zh:
        "\(appliedOn, as: "on") 向工会 \(code, as: "union") 的入会申请仍在待批，而此人已是工会 \(present, as: "present_union") 的会员。请退回申请（member return）。"
    )
  }
}

extension TransferProposal {
  /// `member.one_open_transfer`: one transfer is under way at a time.
  package func secondBreach(_ codes: (from: String, to: String), to asked: String, on day: Day)
    -> Breach?
  {
    guard outcome == nil else { return nil }
    return Breach(
      .oneOpenTransfer,
      en:
        "A transfer to union \(asked, as: "union") cannot be proposed on \(day, as: "on"): the one from union \(codes.from, as: "present_union") to \(codes.to, as: "other_union"), proposed on \(proposedOn, as: "since"), still waits. Receive it (member receive) or send it back (member return) first.",
      zh:
        "不能在 \(day, as: "on") 提出转往工会 \(asked, as: "union")：由工会 \(codes.from, as: "present_union") 转往 \(codes.to, as: "other_union") 的转接（\(proposedOn, as: "since") 提出）尚未办结。请先接收（member receive）或退回（member return）。"
    )
  }

  /// `member.one_open_transfer`: while it waits, the membership stays where it was proposed from.
  package func movedBreach(_ codes: (from: String, to: String), now present: String) -> Breach {
    Breach(
      .oneOpenTransfer,
      en:
        "The transfer from union \(codes.from, as: "present_union") to \(codes.to, as: "other_union"), proposed on \(proposedOn, as: "since"), still waits; the membership cannot be in union \(present, as: "union") meanwhile. Receive it (member receive) or send it back (member return) first.",
      zh:
        "由工会 \(codes.from, as: "present_union") 转往 \(codes.to, as: "other_union") 的转接（\(proposedOn, as: "since") 提出）尚未办结，会籍不能另转到工会 \(present, as: "union")。请先接收（member receive）或退回（member return）。"
    )
  }
}
