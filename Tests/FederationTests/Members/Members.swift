import Records
import Storage

@testable import Federation

/// The verbs of members, called with values instead of texts.
struct Members {
  let desk: Desk
  init(_ desk: Desk) { self.desk = desk }

  private func perform(
    _ verb: any Verb.Type, _ number: String, _ given: [String: String?],
    in db: borrowing Connection
  ) throws -> Entered {
    var texts = given.compactMapValues(\.self)
    texts["subject"] = number
    let answer = try verb.perform(Given(texts), at: desk, in: db)
    return Entered("member", try db.person(number: number).id.rawValue, answer.effect ?? .unchanged)
  }

  /// A row of a file, or what was typed for `member add`.
  func enter(
    _ fields: Fields, _ mode: EntryMode, from outside: String? = nil, in db: borrowing Connection
  ) throws -> Entered {
    guard mode == .add else {
      let done = try Member.enter(rows: [Given(fields)], mode, at: desk, in: db)[0]
      return Entered("member", done.id, done.effect)
    }
    var given = Given(fields)
    given["outside"] = outside
    let answer = try AddMember.perform(given, at: desk, in: db)
    let person = try db.person(number: fields.personNumber())
    return Entered("member", person.id.rawValue, answer.effect ?? .unchanged)
  }

  /// The rows of one person in a file of events.
  func enter(group rows: [Fields], in db: borrowing Connection) throws -> [Entered] {
    try Registry.enter(rows, of: .event, .merge, desk, in: db)
  }

  func enterApplication(
    _ fields: Fields, _ mode: EntryMode, in db: borrowing Connection
  ) throws -> Entered {
    guard mode == .add else {
      let done = try Application.enter(rows: [Given(fields)], mode, at: desk, in: db)[0]
      return Entered("member", done.id, done.effect)
    }
    let answer = try ApplyMember.perform(Given(fields), at: desk, in: db)
    return Entered("member", 0, answer.effect ?? .unchanged)
  }

  func enterProposal(
    _ fields: Fields, _ mode: EntryMode, in db: borrowing Connection
  ) throws -> Entered {
    try Registry.enter([fields], of: .proposal, mode, desk, in: db)[0]
  }

  func approve(_ number: String, on day: Day, in db: borrowing Connection) throws -> Entered {
    try perform(ApproveMember.self, number, ["on": day.text], in: db)
  }
  func receive(_ number: String, on day: Day, in db: borrowing Connection) throws -> Entered {
    try perform(ReceiveMember.self, number, ["on": day.text], in: db)
  }
  func sendBack(
    _ number: String, because reason: String, isWithdrawn: Bool = false, on day: Day,
    in db: borrowing Connection
  ) throws -> Entered {
    try perform(
      ReturnMember.self, number,
      ["reason": reason, "on": day.text, "withdrawn": isWithdrawn ? "yes" : nil], in: db)
  }
  func propose(
    _ number: String, to code: String, on day: Day, _ details: EventDetails = EventDetails(),
    in db: borrowing Connection
  ) throws -> Entered {
    try perform(
      TransferMember.self, number,
      texts(day, details).merging(["to": code, "propose": "yes"]) { $1 }, in: db)
  }
  func transfer(
    _ number: String, to code: String, on day: Day, _ details: EventDetails = EventDetails(),
    in db: borrowing Connection
  ) throws -> Entered {
    try perform(
      TransferMember.self, number, texts(day, details).merging(["to": code]) { $1 }, in: db)
  }
  func retain(
    _ number: String, on day: Day, _ details: EventDetails = EventDetails(),
    in db: borrowing Connection
  ) throws -> Entered {
    try perform(RetainMember.self, number, texts(day, details), in: db)
  }
  func restore(
    _ number: String, on day: Day, _ details: EventDetails = EventDetails(),
    in db: borrowing Connection
  ) throws -> Entered {
    try perform(RestoreMember.self, number, texts(day, details), in: db)
  }
  func end(
    _ number: String, by change: MembershipChange = .leave, on day: Day,
    _ details: EventDetails = EventDetails(), in db: borrowing Connection
  ) throws -> Entered {
    var given = texts(day, details)
    let verb: any Verb.Type =
      switch change {
      case .expel: ExpelMember.self
      case .decease: DeceaseMember.self
      default: LeaveMember.self
      }
    if change == .lapse { given["lapse"] = "yes" }
    if change == .depart { given["outside"] = details.outside ?? "外省某厂" }
    return try perform(verb, number, given, in: db)
  }
  func rejoin(
    _ number: String, at code: String, by change: MembershipChange = .rejoin, on day: Day,
    _ details: EventDetails = EventDetails(), in db: borrowing Connection
  ) throws -> Entered {
    var given = texts(day, details)
    given["union"] = code
    given["outside"] = change == .arrive ? details.outside ?? "外省某厂" : nil
    return try perform(RejoinMember.self, number, given, in: db)
  }
  /// - Parameter mended: of the `event` kind; `nil` where it is only taken back.
  func correct(
    _ number: String, place: Int, mended: Fields?, because reason: String?,
    in db: borrowing Connection
  ) throws -> Entered {
    desk.reason = reason
    var given: [String: String?] = ["place": "\(place)"]
    if let mended { given.merge(Given(mended).texts) { $1 } } else { given["void"] = "yes" }
    return try perform(CorrectMember.self, number, given, in: db)
  }
  func edit(
    _ number: String, _ fields: Fields, revision: Int64?, in db: borrowing Connection
  ) throws -> Entered {
    var given: [String: String?] = Given(fields).texts
    given["revision"] = revision.map { "\($0)" }
    // The number itself may be what is edited.
    let id = try db.person(number: number).number
    return try perform(EditMember.self, id, given, in: db)
  }
  func history(_ number: String, in db: borrowing Connection) throws -> [HistoryLine] {
    try Member.history(of: try db.person(number: number), in: db)
  }
  func joinCollectively(
    _ fields: Fields, campaign: String? = nil, in db: borrowing Connection
  ) throws -> Entered {
    try Member.joinCollectively(fields, campaign: campaign, at: desk, in: db)
  }

  private func texts(_ day: Day, _ details: EventDetails) -> [String: String?] {
    ["on": day.text, "reason": details.reason, "document": details.document]
  }
}
