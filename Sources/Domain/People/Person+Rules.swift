extension Person {
  /// `identity.unique`: one number is one person. The same number with another name is a slip in
  /// one of the two, which only the office can tell.
  package func nameBreach(_ given: String) -> Breach? {
    guard given != name else { return nil }
    return Breach(
      .identityUnique,
      [
        "field": .field("id_number"), "value": .text(maskedNumber), "other": .text(maskedName),
        "given": .text(Masking.name(PersonName(stored: given))),
      ])
  }

  /// `identity.unique`: the number that shall be this person's is another's.
  package func numberBreach(heldBy other: Person) -> Breach? {
    guard other.id != id else { return nil }
    return Breach(
      .identityUnique,
      [
        "field": .field("id_number"), "value": .text(other.maskedNumber),
        "other": .text(other.maskedName), "given": .text(maskedName),
      ])
  }

  /// `identity.unique`: an open membership's card is nobody else's.
  package func cardBreach(_ card: String, heldBy other: Person) -> Breach? {
    guard other.id != id else { return nil }
    return Breach(
      .identityUnique,
      [
        "field": .field("card_number"), "value": .text(card), "other": .text(other.maskedName),
        "given": .text(maskedName),
      ])
  }

  /// Gender and birth against the number that holds both (GB 11643-1999).
  package func contradiction() -> Problem? {
    if let shown = identity.gender, let gender, gender != shown {
      return Problem(
        .value, "person.gender_mismatch",
        [
          "field": .field("gender"), "given": .choice(list: "gender", code: gender.rawValue),
          "shown": .choice(list: "gender", code: shown.rawValue),
        ])
    }
    if let shown = identity.birth, let birthDate, birthDate != shown {
      return Problem(
        .value, "person.birth_mismatch",
        ["field": .field("birth_date"), "given": .day(birthDate), "shown": .day(shown)])
    }
    return nil
  }
}
