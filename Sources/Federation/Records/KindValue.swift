package import Records

/// What somebody wrote into one field, read and normalised.
package enum KindValue: Equatable, Sendable {
  case text(String)
  case codes([String])
  case day(Day)
  case period(Period)
  case money(Money)
  case percent(BasisPoints)
  case integer(Int64)
  case identity(IdentityNumber.Reading)
  /// Expressly emptied, by `--phone ""`; an empty cell of a file is no value at all.
  case cleared
}
