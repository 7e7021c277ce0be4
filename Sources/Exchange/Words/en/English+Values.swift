extension English {
  /// Why a text is no value of its type, and what would be right.
  static let valueTexts = """
    value.with_suggestion: {reason} Accepted would be: {suggestion}
    value.missing: It must not be empty.
    value.cleared: It is required and cannot be cleared. Fill it in.
    value.unknown_code: The list has no '{code}'.
    value.cell.error: It is the error {error} of a spreadsheet, not what belongs there. Mend the \
    formula, or write the value itself.
    value.cell.too_narrow: It is the # that a spreadsheet shows where a column is too narrow. Widen \
    the column and save the file again.
    value.cell.scientific: A spreadsheet has put it in scientific notation and lost digits. Enter it \
    anew from the original and make the column text.
    value.day.shape: It is no date. Write it as 2017-05-01.
    value.day.incomplete: The day is missing. Write year, month and day, such as 2017-05-01.
    value.day.order: The year comes first. Write it as 2017-05-01.
    value.day.two_digit_year: A year of two digits leaves the century open. Write four digits.
    value.period.january_or_october: It may be January, or October whose 0 a spreadsheet has taken \
    away. Write {january} or {october}.
    value.id_number.letter: Character {position} is the letter '{character}' and was meant as \
    the digit {digit}.
    value.id_number.province: It begins with {province}, which is no province. Check the document.
    value.id_number.date: The date of birth {date} does not exist. Check the document.
    value.id_number.division_unknown: Its first six digits are no known division. Check the \
    document.
    value.id_number.old_sequence: Old sequences 996–999 were kept for centenarians; the year of \
    birth may lie before 1900. Check the document.
    value.credit_code.authority_unknown: Its first character is no known registering \
    department. Check the certificate.
    value.credit_code.organisation: The organisation code in characters 9 to 17 does not check. \
    Check the certificate.
    value.bank_card.checksum: It does not check: at least one digit is wrong. Check the card.
    value.bank_card.excel_damage: A spreadsheet has replaced its last digits. Enter it anew \
    from the card, in a column set to text.
    """
}
