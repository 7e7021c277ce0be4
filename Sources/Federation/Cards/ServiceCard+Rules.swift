package import Records

extension ServiceCard {
  /// What was done with the card and when, in order.
  package var steps: [(step: CardStep, on: Day)] {
    let later: [(CardStep, Day?)] = [
      (.sign, signedOn), (.activate, activatedOn), (.lose, lostOn), (.close, closedOn),
    ]
    return [(.issue, issuedOn)] + later.compactMap { step, day in day.map { (step, $0) } }
  }

  /// Where the card stands at the end of a day, and since when; `nil` before its issue.
  package func standing(on day: Day = .last) -> (state: CardState, since: Day)? {
    guard issuedOn <= day else { return nil }
    var standing = (state: CardState.issued, since: issuedOn)
    for (step, on) in steps.dropFirst() where on <= day {
      if let next = standing.state.after(step) { standing = (next, on) }
    }
    return standing
  }

  /// `card.order`: what cannot be done with the card, or not on a day before the last step.
  package func orderBreach(_ step: CardStep, on day: Day, named name: String) -> Breach? {
    guard let (state, since) = standing() else { return nil }
    let isPossible = state.after(step) != nil
    guard !isPossible || day < since else { return nil }
    return Breach(
      .cardOrder,
      [
        "name": .text(name), "card": .text(maskedNumber),
        "step": .choice(list: "card_step", code: step.rawValue), "on": .day(day),
        "state": .choice(list: "card_state", code: state.rawValue), "since": .day(since),
        "allowed": .choices(list: "card_step", codes: state.allowed.map(\.rawValue)),
      ], variant: isPossible ? "day" : nil)
  }

  /// `card.order` over the whole card: the first step that cannot follow the one before.
  package func orderBreach(named name: String) -> Breach? {
    var told = self
    (told.signedOn, told.activatedOn, told.lostOn, told.closedOn) = (nil, nil, nil, nil)
    for (step, day) in steps.dropFirst() {
      if let breach = told.orderBreach(step, on: day, named: name) { return breach }
      told = told.after(step, on: day)
    }
    return nil
  }

  /// The card once a step was taken.
  package func after(_ step: CardStep, on day: Day) -> ServiceCard {
    var card = self
    switch step {
    case .issue: card.issuedOn = day
    case .sign: card.signedOn = day
    case .activate: card.activatedOn = day
    case .lose: card.lostOn = day
    case .replace, .close: card.closedOn = day
    }
    return card
  }

  /// The day of a step that was taken already.
  package func day(of step: CardStep) -> Day? { steps.first { $0.step == step }?.on }

  /// `card.one_open`: one card for a person; another that is not closed stands against a new one.
  package func openBreach(beside other: ServiceCard?, named name: String) -> Breach? {
    guard let other, other.id != id, closedOn == nil, let (state, since) = other.standing(),
      state != .closed
    else { return nil }
    return Breach(
      .cardOneOpen,
      [
        "name": .text(name), "card": .text(maskedNumber), "on": .day(issuedOn),
        "other": .text(other.maskedNumber),
        "state": .choice(list: "card_state", code: state.rawValue), "since": .day(since),
      ])
  }

  /// `card.of_member`: a service card is for members, active or retained.
  ///
  /// - Parameter isHeld: the card is out already, and its holder is a member no more.
  package func memberBreach(isMember: Bool, isHeld: Bool, named name: String) -> Breach? {
    guard !isMember, let (state, since) = standing(), state != .closed else { return nil }
    return Breach(
      .cardOfMember,
      [
        "name": .text(name), "card": .text(maskedNumber),
        "state": .choice(list: "card_state", code: state.rawValue), "since": .day(since),
      ], variant: isHeld ? "held" : nil)
  }
}
