extension English {
  /// The columns of applications and proposed transfers.
  static let waitingLabelTexts = """
    label.application.union: Union applied to
    label.application.channel: Channel
    label.application.campaign: Campaign
    label.application.applied_on: Applied on
    label.application.decision: Decision
    label.application.decided_on: Decided on
    label.application.reason: Reason
    label.application.document: Document
    label.proposal.union: From union
    label.proposal.other_union: To union
    label.proposal.proposed_on: Proposed on
    label.proposal.reason: Reason
    label.proposal.document: Document
    label.proposal.outcome: Outcome
    label.proposal.decided_on: Decided on
    label.proposal.answer: Answer
    label.waiting.number: Number
    label.waiting.matter: Matter
    label.waiting.union: Union
    label.waiting.other_union: Other union
    label.waiting.since: Since
    label.waiting.days: Days
    label.waiting.channel: Channel
    label.waiting.campaign: Campaign
    label.waiting.reason: Reason
    """
}
