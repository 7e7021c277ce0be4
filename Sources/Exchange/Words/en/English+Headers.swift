extension English {
  /// What clerks call a column in lists of their own, besides its label; between semicolons.
  ///
  /// Only what holds such values nearly always: ID may be a number of ours.
  static let headerTexts = """
    header.id_number: ID no.; ID card; ID card no.; ID card number; identity number
    header.id_type: ID kind; document type
    header.name: full name; name of member; name of employee
    header.birth_date: birthday; date of birth; DOB
    header.ethnicity: ethnic group
    header.education: schooling; degree
    header.household_type: kind of household
    header.phone: mobile; mobile phone; mobile number; telephone; tel; cell phone
    header.union: trade union; union no.; union number
    header.joined_on: joining date; date of joining; date joined
    header.card_number: member card; membership card; card no.
    header.traits: worker type
    header.address: home address; residence
    header.employer: company; workplace; work unit
    header.amount: amount (yuan); amount paid
    """
}
