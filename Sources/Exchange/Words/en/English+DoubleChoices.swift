extension English {
  /// In what two records agree or differ; sorts of numbers.
  static let doubleChoiceTexts = """
    choice.double_sign.former_number: 15-digit number
    choice.double_sign.number_slip: number but for one digit
    choice.double_sign.number_swap: number but for two digits exchanged
    choice.double_sign.name: name
    choice.double_sign.name_variant: name but for its interpunct
    choice.double_sign.name_sound: sound of the name
    choice.double_sign.name_near: name but for one character
    choice.double_sign.birth: birth
    choice.double_sign.birth_slip: birth but for one slip
    choice.double_sign.phone: telephone
    choice.double_sign.card: card
    choice.double_sign.number: ID number
    choice.double_sign.gender: gender
    choice.double_sign.id_type: ID type
    choice.number_sort.resident: ID numbers
    choice.number_sort.credit: credit codes
    choice.number_sort.card: bank cards
    choice.diagnosis.error: error
    choice.diagnosis.warning: warning
    choice.unlike.name: name
    choice.unlike.gender: gender
    choice.unlike.birth_date: day of birth
    choice.unlike.life: whether they are alive
    """
}
