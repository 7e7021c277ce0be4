extension English {
  /// What an examination of a column of numbers finds.
  static let doubleValueTexts = """
    value.score.range: It must be a whole number from 1 to 100.
    value.doctor.same_number: The same number as line {line} under another name: one of the two is \
    wrong.
    value.doctor.repeated: The same as line {line}.
    value.doctor.birth_differs: The birth column says {given}, the number {shown}: one of the two \
    is wrong.
    value.doctor.gender_differs: The gender column says {given}, the number {shown}: one of the \
    two is wrong.
    value.doctor.fifteen: An old number of 15 digits; it is taken as its 18-digit form.
    value.doctor.written_otherwise: Written in an unusual way (full width, spaces, small x), but \
    readable.
    value.doctor.decimals: A spreadsheet took it for a decimal number. Make the column text and \
    enter it again.
    value.doctor.rounded: It has {length} digits and ends in 000: Excel keeps 15 digits, and the \
    rest is probably lost. Make the column text and enter it from the document.
    value.doctor.known_otherwise: On record this number belongs to {name} (number {number}), who \
    has another name.
    value.doctor.merged: The record of this number was merged into person {kept}.
    """
}
