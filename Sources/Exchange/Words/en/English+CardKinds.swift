extension English {
  /// What service cards and their batches are called.
  static let cardKindTexts = """
    kind.card: service card
    kind.card_batch: service card batch
    """
}
