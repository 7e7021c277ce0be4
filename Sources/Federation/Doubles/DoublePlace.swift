import Records

/// Where the person who is there already is a member, and where the new record shall be one.
package struct DoublePlace: Equatable, Sendable {
  /// The union that the other one is an open member of.
  package let union: String?
  /// The union that the new record names.
  package let entering: String?

  package init(union: String?, entering: String?) {
    self.union = union
    self.entering = entering
  }

  /// A member elsewhere is transferred rather than entered again.
  package var variant: String? {
    union != nil && entering != nil && union != entering ? "member" : nil
  }
}
