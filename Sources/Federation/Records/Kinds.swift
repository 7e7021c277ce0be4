import Records

extension Kind {
  /// Every kind, in the order in which files are imported into an empty database.
  package static let all: [Kind] = [
    .union, .unionVersion, .unionParent, .succession, .employer, .coverage, .figure, .member,
    .event, .trait, .honour,
    .officer, .assistanceCase, .family, .aid, .scheme, .receipt, .allocation, .cardBatch, .card,
    .application, .proposal,
  ]

  /// What a whole database is made of, in the order in which it is brought into an empty one:
  /// every kind, before them what they are judged and understood by, and behind them what is
  /// entered otherwise than by files.
  package static let everything: [Kind] =
    [.code, .rule, .person] + all
    + [.formerNumber, .spell, .duplicateDecision, .personMerge]

  package static func named(_ name: String) -> Kind? { all.first { $0.name == name } }
}
