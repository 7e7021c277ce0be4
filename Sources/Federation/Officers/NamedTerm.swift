import Records
import Storage

/// Which term of office is meant: whose it is, and as much as tells it from the person's others.
struct NamedTerm: Sendable {
  private(set) var number = Named<Officer>.blank
  private var union: Reference<TradeUnion>?
  private var post: Code<Officer.Posts>?
  /// The first day, to tell terms of the same post apart; the latest one without it.
  private var from: Day?

  static let form = Form<NamedTerm> {
    Named<Officer>.subject(\.number)
    Field(\.union, "union", en: "Union code", zh: "所属工会编码")
      .hint(
        en: "the union's code; may be left out of one who serves in one union",
        zh: "所属工会编码；只在一个工会任职时可省")
    Field(\.post, "post", en: "Post", zh: "职务")
      .hint(
        en: "the post; may be left out of one who holds one post", zh: "职务；只有一个职务时可省")
    Field(\.from, "from", en: "In office from", zh: "任职日期").day()
      .hint(
        en: "the first day, to tell terms of one post apart; by default the latest",
        zh: "任职日期，区分同一职务的几届；默认最近一届")
  }

  /// The term with this number of its own, as `add` prints it, or the latest one of the person with
  /// this identity number that `isMeant`: of several unions or posts one must be named.
  ///
  /// Throws `person.not_found`, `officer.not_found`, `officer.no_such_term`, `officer.which_union` or
  /// `officer.which_post`.
  func find(
    in db: borrowing Connection, where isMeant: (Officer) -> Bool = { _ in true }
  ) throws -> Officer {
    let number = number.rawValue
    let own = try Int64(number).flatMap { try Officer.load($0, in: db) }
    let person = try own?.person.entered(in: db) ?? db.person(number: number)
    // A bare number is a term's: one that is only a person's row means no term.
    let isByRow = own == nil && Int64(number) == person.id.rawValue
    let terms = try Officer.terms(of: person.id, in: union?.id, as: post, db)
      .filter { term in
        !isByRow && (own == nil || own?.id == term.id) && isMeant(term)
          && from.map { term.from == $0 } ?? true
      }
    guard let term = terms.last else {
      let code = try union.flatMap { try db.find(TradeUnion.self, Identifier(rawValue: $0.id)) }?
        .code
      throw Problem.noTerm(of: person, in: code)
    }
    let codes = try terms.filter { $0.union != term.union }.map { try $0.tradeUnion(in: db).code }
    guard codes.isEmpty else {
      throw Problem.whichUnion(person, Set(codes + [try term.tradeUnion(in: db).code]).sorted())
    }
    let posts = Set(terms.map(\.post.rawValue)).sorted()
    guard posts.count == 1 else {
      throw Problem.whichPost(person, try term.tradeUnion(in: db).code, posts)
    }
    return term
  }
}

extension Problem {
  fileprivate static func noTerm(of person: Person, in union: String?) -> Problem {
    guard let union else {
      return Problem(
        .notFound, "officer.no_such_term",
        en: """
          \(person.maskedName, as: "name") has no such term of office. See \
          \(doing: "officer", "list").
          """,
        zh: "\(person.maskedName, as: "name") 没有这样的任职。请用 \(doing: "officer", "list") 查看。")
    }
    return Problem(
      .notFound, "officer.not_found",
      en: """
        \(person.maskedName, as: "name") holds no such post in \(union, as: "union"). Look it up \
        with \(doing: "officer", "list").
        """,
      zh: """
        \(person.maskedName, as: "name") 在 \(union, as: "union") 没有这样的任职。请用 \
        \(doing: "officer", "list") 查看。
        """)
  }

  fileprivate static func whichUnion(_ person: Person, _ unions: [String]) -> Problem {
    let unions = unions.joined(separator: ", ")
    return Problem(
      .value, "officer.which_union",
      en: """
        \(person.maskedName, as: "name") serves in several unions: \(unions, as: "unions"). Name \
        one with --union.
        """,
      zh: "\(person.maskedName, as: "name") 在几个工会任职：\(unions, as: "unions")。请用 --union 指明一个。")
  }

  fileprivate static func whichPost(
    _ person: Person, _ union: String, _ posts: [String]
  ) -> Problem {
    let posts = posts.joined(separator: ", ")
    return Problem(
      .value, "officer.which_post",
      en: """
        \(person.maskedName, as: "name") holds several posts in \(union, as: "union"): \
        \(posts, as: "posts"). Name one with --post.
        """,
      zh: """
        \(person.maskedName, as: "name") 在 \(union, as: "union") 有几个职务：\(posts, as: "posts")。\
        请用 --post 指明一个。
        """)
  }
}
