import Federation
package import Records
import Storage

extension Office {
  /// Writes the term of office that these words mean: of several unions or posts one must be
  /// named, of several terms it is the latest. Throws `officer.not_found` and the like.
  package func showOfficer(
    _ number: String, union: String?, post: String?, from: Day?, to output: Output
  ) throws {
    var filter = Filter(asOf: asOf)
    filter.id = try read { db in
      try db.term(number, union, post) { from == nil || $0.from == from }.officer.id.rawValue
    }
    try show(.officer, where: filter, key: number, to: output)
  }
}
