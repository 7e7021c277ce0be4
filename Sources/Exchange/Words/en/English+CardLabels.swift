extension English {
  /// What the columns of honours, cards and their reports are called.
  static let cardLabelTexts = """
    label.card.card_number: Service card number
    label.card.batch: Batch number
    label.card.closed_on: Closed on
    label.card.state: Card state
    label.card_batch.number: Batch number
    label.bank: Bank
    label.opened_on: Opened on
    label.issued_on: Issued on
    label.signed_on: Signed for on
    label.activated_on: Activated on
    label.lost_on: Reported lost on
    label.replaces: Replaces card
    label.card.replaces_id: Number of the card replaced
    label.trait.state: State
    label.report.lapsed: Lapsed
    label.report.event: Event
    label.report.reason: Reason
    label.report.active: Active
    label.report.leavers: Leavers
    label.leaver.unit: Unit
    label.leaver.on: On
    label.leaver.union: Union left
    label.leaver.status: Status before
    label.pyramid.age: Age
    label.pyramid.male: Men
    label.pyramid.female: Women
    label.pyramid.unknown_gender: Gender unknown
    label.pyramid.total: Total
    label.pyramid.pyramid: Men │ women
    label.pyramid_row.age: Age band
    """
}
