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
    value.money.empty: There is no amount.
    value.money.shape: It is no amount. Write it as 1234.50.
    value.money.separators: The separators do not group by thousands. Write 1,234.50 or 1234.50.
    value.money.decimals: At most {decimals} decimals are possible.
    value.money.limit: It is above {limit} yuan. Check the amount.
    value.money.overflow: The sum is beyond what can be held. Check the amounts.
    value.money.scientific: It is in scientific notation and digits may be lost. Enter it anew \
    from the original.
    value.money.unit: Its unit is not that of the column, which is in {unit}. Give the amount \
    in that unit.
    value.basis_points.empty: There is no share.
    value.basis_points.shape: It is no share. Write it as 60% or 0.6.
    value.basis_points.bare: It may be a percentage or a ratio. Write 60% or 0.6.
    value.basis_points.decimals: A percentage has at most two decimals, such as 12.34%.
    value.basis_points.range: It must be from 0 to 100%.
    value.day.empty: There is no date.
    value.day.shape: It is no date. Write it as 2017-05-01.
    value.day.incomplete: The day is missing. Write year, month and day, such as 2017-05-01.
    value.day.order: The year comes first. Write it as 2017-05-01.
    value.day.two_digit_year: A year of two digits leaves the century open. Write four digits.
    value.day.year_range: The year must be from {first} to {last}.
    value.day.month: There is no month {month}. Check the month.
    value.day.day_of_month: Month {month} of {year} has no day {day}. Check the date.
    value.day.serial: It is no date number of a spreadsheet. Write it as 2017-05-01.
    value.period.empty: There is no period.
    value.period.shape: It is no period. Write it as 2017-05, 2017Q2, 2017H1 or 2017.
    value.period.two_digit_year: The year has two digits. Write four.
    value.period.year_range: The year must be from {first} to {last}.
    value.period.ordinal: There is no number {ordinal}; the last is {last}.
    value.period.day: It is a day, not a period. Write it as 2017-05.
    value.period.january_or_october: It may be January, or October whose 0 a spreadsheet has taken \
    away. Write {january} or {october}.
    value.id_number.empty: There is no ID number.
    value.id_number.length: It has {length} characters; a resident number has 18, an old one \
    15. Check the document.
    value.id_number.character: Character {position} is '{character}'; there must be a digit \
    (the last may be X).
    value.id_number.letter: Character {position} is the letter '{character}' and was meant as \
    the digit {digit}.
    value.id_number.province: It begins with {province}, which is no province. Check the document.
    value.id_number.date: The date of birth {date} does not exist. Check the document.
    value.id_number.future_date: The date of birth {date} is yet to come. Check the document.
    value.id_number.sequence: The sequence cannot be 000. Check the document.
    value.id_number.checksum: The check character is {found}; the first 17 digits give \
    {expected}. Check every digit.
    value.id_number.excel_damage: A spreadsheet has replaced its last digits. Enter it anew \
    from the document, in a column set to text.
    value.id_number.type: It does not fit the type of document; the number is of this type: \
    {type}.
    value.id_number.permanent_shape: A permanent residence number of 15 characters is 3 letters \
    and 12 digits.
    value.id_number.other_length: It has {length} characters; 4 to 32 are possible.
    value.id_number.control: It holds invisible control characters. Enter it anew.
    value.id_number.division_unknown: Its first six digits are no known division. Check the \
    document.
    value.id_number.old_sequence: Old sequences 996–999 were kept for centenarians; the year of \
    birth may lie before 1900. Check the document.
    value.credit_code.empty: There is no credit code.
    value.credit_code.length: It has {length} characters; there must be 18.
    value.credit_code.character: Character {position}, '{character}', cannot stand in a credit \
    code.
    value.credit_code.letter: Credit codes have no letter '{character}' (character {position}); \
    see whether {digit} was meant.
    value.credit_code.division: Character {position} is '{character}'; characters 3 to 8 must \
    be digits.
    value.credit_code.zeros: It is all zeros. Enter it from the certificate.
    value.credit_code.checksum: The check character is {found}; the first 17 give {expected}. \
    Check the certificate.
    value.credit_code.excel_damage: A spreadsheet has put it in scientific notation. Enter it \
    anew, in a column set to text.
    value.credit_code.authority_unknown: Its first character is no known registering \
    department. Check the certificate.
    value.credit_code.organisation: The organisation code in characters 9 to 17 does not check. \
    Check the certificate.
    value.division_code.empty: There is no division code.
    value.division_code.shape: It is no division code, which has 6 digits.
    value.division_code.character: Only digits are possible.
    value.division_code.length: It has {length} digits; there must be 6.
    value.division_code.province: It begins with {province}, which is no province.
    value.phone_number.empty: There is no phone number.
    value.phone_number.character: Only digits are possible.
    value.phone_number.length: It has {length} digits; a mobile number has 11.
    value.phone_number.mobile: No mobile number begins with {prefix}.
    value.phone_number.area: {area} is no area code of Qinghai.
    value.phone_number.landline_length: After the area code it has {length} digits; there must \
    be 7.
    value.phone_number.excel_damage: A spreadsheet has put it in scientific notation. Enter it \
    anew, in a column set to text.
    value.bank_card.empty: There is no card number.
    value.bank_card.character: Character {position} is '{character}'; only digits are possible.
    value.bank_card.length: It has {length} digits; there must be 16 to 19.
    value.bank_card.zeros: It is all zeros. Enter it from the card.
    value.bank_card.checksum: It does not check: at least one digit is wrong. Check the card.
    value.bank_card.excel_damage: A spreadsheet has replaced its last digits. Enter it anew \
    from the card, in a column set to text.
    value.person_name.empty: There is no name.
    value.person_name.control: It holds invisible control characters. Enter it anew.
    value.person_name.length: It has {length} characters; at most {longest} are possible.
    value.union_code.empty: There is no union code.
    value.union_code.character: Character {position} is '{character}'; only letters, digits and \
    - _ . are possible. The code of a union's name is found by gonghui search.
    value.union_code.length: It has {length} characters; at most {longest} are possible.
    """
}
