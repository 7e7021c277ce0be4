import ArgumentParser
import Records

/// What can be said of a term of office besides who, where and since when.
struct OfficerFields: ParsableArguments {
  @Option(help: .field("officer", "employment")) var employment: String?
  @Option(help: .field("officer", "to")) var to: String?
  @Option(help: .field("officer", "party_post")) var partyPost: String?
  @Option(help: .field("officer", "note")) var note: String?

  /// By column name; what was not given is absent.
  var texts: [String: String] {
    given(["employment": employment, "to": to, "party_post": partyPost, "note": note])
  }
}

/// Which term of office is meant: whose it is, and as much as tells it from the person's others.
struct OfficerTerm: ParsableArguments {
  @Argument(help: .words("help.officer.term", value: "NUMBER")) var number: String
  @Option(help: .words("help.officer.union", value: "CODE")) var union: String?
  @Option(help: .words("help.officer.post", value: "post")) var post: String?
}
