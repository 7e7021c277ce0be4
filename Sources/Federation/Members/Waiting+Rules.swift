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
      [
        "union": .text(asked), "on": .day(day), "present_union": .text(code),
        "since": .day(appliedOn),
      ])
  }

  /// `member.one_open_application`: a member in good standing waits for no admission.
  package func memberBreach(_ code: String, memberOf present: String) -> Breach {
    Breach(
      .oneOpenApplication,
      ["union": .text(code), "on": .day(appliedOn), "present_union": .text(present)],
      variant: "member")
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
      [
        "union": .text(asked), "on": .day(day), "present_union": .text(codes.from),
        "other_union": .text(codes.to), "since": .day(proposedOn),
      ])
  }

  /// `member.one_open_transfer`: while it waits, the membership stays where it was proposed from.
  package func movedBreach(_ codes: (from: String, to: String), now present: String) -> Breach {
    Breach(
      .oneOpenTransfer,
      [
        "union": .text(present), "present_union": .text(codes.from),
        "other_union": .text(codes.to), "since": .day(proposedOn),
      ], variant: "moved")
  }
}
