package import Records

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

  /// `person.same_phone`: somebody else has this telephone. All that could tell who is masked.
  package func phoneBreach(_ other: Person, _ place: DoublePlace) -> Breach? {
    guard let phone, phone == other.phone, other.id != id else { return nil }
    var figures = doubleFigures(other, place)
    figures["phone"] = .text(Masking.phone(PhoneNumber(stored: phone)))
    return Breach(.samePhone, figures, variant: place.variant)
  }

  /// `person.same_name_and_birth`: somebody else of this name was born on the same day.
  package func nameAndBirthBreach(_ other: Person, _ place: DoublePlace) -> Breach? {
    guard name == other.name, let birthDate, birthDate == other.birthDate, other.id != id else {
      return nil
    }
    return Breach(.sameNameAndBirth, doubleFigures(other, place), variant: place.variant)
  }

  private func doubleFigures(_ other: Person, _ place: DoublePlace) -> Figures {
    [
      "name": .text(maskedName), "number": .text(number), "other": .text(other.maskedName),
      "other_number": .text(other.number), "other_id": .text(other.maskedNumber),
      "union": .text(place.union ?? "–"), "into": .text(place.entering ?? "–"),
    ]
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
