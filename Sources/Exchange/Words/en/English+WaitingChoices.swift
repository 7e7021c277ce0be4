extension English {
  /// How somebody stands, and what waits or was answered.
  static let waitingChoiceTexts = """
    choice.member_standing.applied: applied
    choice.member_standing.active: active
    choice.member_standing.in_transit: in transit
    choice.member_standing.retained: retained
    choice.member_standing.ended: ended
    choice.registry_step.apply: apply
    choice.registry_step.refuse: refuse
    choice.registry_step.withdraw: withdraw
    choice.registry_step.propose: propose
    choice.registry_step.return: return
    choice.registry_step.recall: recall
    choice.application_channel.paper: paper
    choice.application_channel.oral: oral
    choice.application_channel.online: online
    choice.application_channel.collective: collective
    choice.decision.approved: approved
    choice.decision.refused: refused
    choice.decision.withdrawn: withdrawn
    choice.outcome.accepted: accepted
    choice.outcome.returned: returned
    choice.outcome.withdrawn: withdrawn
    choice.waiting.application: application
    choice.waiting.transfer_out: transfer out
    choice.waiting.transfer_in: transfer in
    """
}
