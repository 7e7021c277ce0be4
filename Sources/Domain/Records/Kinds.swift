extension Kind {
  /// Every kind, in the order in which files are imported into an empty database.
  package static let all: [Kind] = [
    .union, .unionVersion, .unionParent, .member, .event, .trait,
  ]

  package static func named(_ name: String) -> Kind? { all.first { $0.name == name } }
}
