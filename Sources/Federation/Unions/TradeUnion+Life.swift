package import Records

extension TradeUnion {
  /// Refuses a fact of a day on which the union was not yet founded, or no longer existed.
  package func requireExisting(on day: Day) throws {
    if let foundedOn, day < foundedOn {
      throw Problem(
        .value, "union.not_yet_founded",
        ["code": .text(code), "on": .day(day), "founded_on": .day(foundedOn)])
    }
    if let dissolvedOn, day >= dissolvedOn {
      throw Problem(
        .value, "union.dissolved_by_then",
        ["code": .text(code), "on": .day(day), "dissolved_on": .day(dissolvedOn)])
    }
  }
}
