extension Kind {
  /// Every kind, in the order in which files are imported into an empty database.
  package static let all: [Kind] = [
    .union, .unionVersion, .unionParent, .succession, .employer, .coverage, .figure, .member,
    .event, .trait, .honour,
    .officer, .assistanceCase, .family, .aid, .scheme, .receipt, .allocation, .cardBatch, .card,
    .application, .proposal,
  ]

  package static func named(_ name: String) -> Kind? { all.first { $0.name == name } }
}
