package import Records
package import Storage

/// Where the records of each kind are entered: the one list from kinds to the services.
package enum Registry {
  /// Enters rows that belong together.
  ///
  /// - Returns: one outcome per row.
  package static func enter(
    _ rows: [Fields], of kind: Kind, _ mode: EntryMode, _ desk: Desk, in db: borrowing Connection
  ) throws -> [Entered] {
    if let noun = Federation.nouns.first(where: { $0.name == kind.name }) {
      return try noun.enter(rows, mode, at: desk, in: db)
    }
    return try entered(rows, of: kind, mode, desk, in: db)
  }

  /// The kinds that are not nouns yet.
  private static func entered(
    _ rows: [Fields], of kind: Kind, _ mode: EntryMode, _ desk: Desk, in db: borrowing Connection
  ) throws -> [Entered] {
    switch kind.name {
    case Kind.union.name: try rows.map { try UnionService(desk).enter($0, mode, in: db) }
    case Kind.unionVersion.name: try UnionService(desk).enterVersions(rows, in: db)
    case Kind.unionParent.name: try UnionService(desk).enterParents(rows, in: db)
    case Kind.trait.name: try rows.map { try TraitService(desk).enter($0, mode, in: db) }
    case Kind.scheme.name: try SchemeService(desk).enter(group: rows, mode, in: db)
    case Kind.receipt.name: try rows.map { try FundService(desk).enter($0, mode, in: db) }
    case Kind.allocation.name: try FundService(desk).enter(allocations: rows, in: db)
    case Kind.person.name: try rows.map { try PersonService(desk).enter($0, in: db) }
    case Kind.formerNumber.name:
      try rows.map { try PersonService(desk).enterFormerNumber($0, in: db) }
    case Kind.personMerge.name: try rows.map { try MergeService(desk).enterMerge($0, in: db) }
    case Kind.duplicateDecision.name:
      try rows.map { try MergeService(desk).enterDecision($0, in: db) }
    default: preconditionFailure("no service enters \(kind.name)")
    }
  }
}
