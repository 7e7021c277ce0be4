/// A language the program speaks: Chinese (中文) or English.
package enum Language: String, CaseIterable, Sendable {
  case zh
  case en

  /// What the user's environment asks for: Chinese for `zh…`, English otherwise.
  ///
  /// As in POSIX the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and not empty decides.
  package init(environment: (_ name: String) -> String?) {
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap(environment)
      .first { !$0.isEmpty }
    self = locale?.lowercased().hasPrefix("zh") == true ? .zh : .en
  }
}
