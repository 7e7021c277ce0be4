extension English {
  /// Why something was found.
  static let searchChoiceTexts = """
    choice.search_reason.number: row number
    choice.search_reason.identity: ID number
    choice.search_reason.phone: phone
    choice.search_reason.card: card number
    choice.search_reason.code: code
    choice.search_reason.case_number: case number
    choice.search_reason.name: name
    choice.search_reason.name_start: beginning of name
    choice.search_reason.name_part: part of name
    choice.search_reason.former_name: former name
    choice.search_reason.identity_end: end of ID number
    choice.search_reason.identity_start: beginning of ID number
    choice.search_reason.phone_start: beginning of phone
    choice.search_reason.card_start: beginning of card number
    choice.search_reason.code_start: beginning of code
    choice.search_reason.case_number_start: beginning of case number
    choice.search_reason.pinyin: pinyin
    choice.search_reason.pinyin_start: beginning of pinyin
    choice.search_reason.mixed: pinyin, mixed
    choice.search_reason.initials: initials
    choice.search_reason.initials_start: beginning of initials
    choice.search_kind.person: person
    choice.search_kind.union: union
    choice.search_kind.case: case
    """
}
