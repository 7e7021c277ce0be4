extension English {
  /// What clerks call a column in lists of their own, besides its label; between semicolons.
  static let headerTexts = """
    header.id_number: ID; ID no.; ID card; ID card no.; ID card number; identity number
    header.id_type: ID kind; document type
    header.name: full name; member; worker; employee
    header.birth_date: birth; birthday; date of birth; DOB
    header.ethnicity: nationality; ethnic group
    header.education: schooling; degree
    header.household_type: household; hukou
    header.phone: mobile; mobile phone; mobile number; telephone; tel; cell phone
    header.union: trade union; union no.; union number
    header.joined_on: joining date; date of joining; date joined; joined
    header.card_number: member card; membership card; card no.
    header.traits: worker type; category
    header.address: home address; residence
    header.employer: company; workplace; work unit
    header.amount: amount (yuan); sum; paid
    """
}
