/// What is wrong inside a file, as `doctor` finds it.
package struct IntegrityProblems: Sendable, Equatable {
  /// SQLite's own words on pages and indexes, for the person who looks after the machine.
  package let pages: [String]
  package let orphans: [OrphanRow]
  package let chain: [ChainFault]

  package var isEmpty: Bool { pages.isEmpty && orphans.isEmpty && chain.isEmpty }
}

/// A row whose parent is not there.
package struct OrphanRow: Sendable, Equatable {
  package let row: RowKey
  package let parentTable: String
}

extension Connection {
  /// Looks through pages, foreign keys and the journal's chain.
  ///
  /// - Parameter deep: compare the indexes with their tables, too, which takes longer:
  ///   <https://sqlite.org/pragma.html#pragma_integrity_check>
  package func integrityProblems(deep: Bool = false) throws -> IntegrityProblems {
    let found: [String]
    do {
      found =
        deep
        ? try column("SELECT integrity_check FROM pragma_integrity_check")
        : try column("SELECT quick_check FROM pragma_quick_check")
    } catch let error as SQLiteError where error.isDamaged {
      return IntegrityProblems(pages: [error.message], orphans: [], chain: [])
    }
    let pages = found == ["ok"] ? [] : found
    do {
      return IntegrityProblems(
        pages: pages, orphans: try orphanRows(), chain: try verifyChain().faults)
    } catch let error as SQLiteError where error.isDamaged {
      return IntegrityProblems(pages: pages + [error.message], orphans: [], chain: [])
    }
  }

  private func orphanRows() throws -> [OrphanRow] {
    var orphans: [OrphanRow] = []
    try eachRow(
      of: "SELECT \"table\", ifnull(rowid, 0), parent FROM pragma_foreign_key_check"
    ) { row in
      let key = RowKey(table: try row.next(), id: try row.next())
      orphans.append(OrphanRow(row: key, parentTable: try row.next()))
    }
    return orphans
  }
}
