package import Records
package import Storage

extension SuccessionService {
  /// A row of the `succession` kind: the fact alone; nobody and nothing is moved by it.
  package func enter(_ fields: Fields, _ mode: EntryMode, in db: borrowing Connection) throws
    -> Entered
  {
    let union = try db.union(code: try fields.required("union", Fields.text))
    let on = try fields.required("on", Fields.day)
    let how: Succession.How = try fields.required("how", Fields.choice)
    let successor = try fields.text("successor").map { try db.union(code: $0) }
    try check(union, successor, how, on: on)
    let old = try db.successions(about: union.id).first {
      $0.union == union.id && $0.successor == successor?.id && $0.how == how && $0.on == on
    }
    guard let old else {
      let new = Succession(
        id: Identifier(rawValue: try db.nextID(in: "union_succession")), union: union.id,
        successor: successor?.id, on: on, how: how, document: fields.text("document"))
      try db.insert(new)
      return Entered("succession", new.id.rawValue, .added)
    }
    var new = old
    fields.update(&new.document, "document", Fields.text)
    let isChanged = try db.update(new, from: old)
    return Entered("succession", old.id.rawValue, isChanged ? .changed : .unchanged)
  }

  private func check(
    _ union: TradeUnion, _ successor: TradeUnion?, _ how: Succession.How, on day: Day
  ) throws {
    if let successor {
      guard successor.id != union.id else {
        throw Problem(.value, "union.to_itself", ["code": .text(union.code)])
      }
      try successor.requireExisting(on: day)
    }
    let needsSuccessor = how == .merge || how == .split
    guard how == .dissolve || needsSuccessor == (successor != nil) else {
      throw Problem(
        .value, needsSuccessor ? "succession.needs_successor" : "succession.no_successor",
        ["code": .text(union.code), "how": .choice(list: "succession", code: how.rawValue)])
    }
    if how == .merge || how == .dissolve, union.dissolvedOn != day {
      throw Problem(
        .value, "succession.not_dissolved",
        [
          "code": .text(union.code), "on": .day(day),
          "how": .choice(list: "succession", code: how.rawValue),
          "dissolved_on": union.dissolvedOn.map(Figure.day) ?? .text("–"),
        ])
    }
  }
}
