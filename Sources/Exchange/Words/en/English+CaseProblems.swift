extension English {
  /// Why something was not done because of a day, in a case or elsewhere.
  static let caseProblemTexts = """
    problem.day.in_future: {field} {on} is later than today ({today}). What has not happened yet \
    cannot be recorded; check the date.
    problem.union.founded_too_late: Union {code} cannot be founded on {founded_on}: something \
    happened there on {first} already. Use that day or an earlier one.
    problem.union.two_parents: Union {code} would have two parents from {from}: it stands under \
    {parent} already ({since} to {until}). End one the day the other begins; the union's own row \
    names the present parent.
    problem.union.not_yet_founded: Union {code} was founded on {founded_on}; {on} is before that. \
    Use a later date.
    problem.union.dissolved_by_then: Union {code} was dissolved on {dissolved_on}; nothing can be \
    recorded for {on}. Check the date or choose another union.
    problem.person.not_born: {name} was born on {birth_date}; {on} is before that. Check the date.
    """
}
