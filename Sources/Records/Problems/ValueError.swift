#if DEBUG
  import Storage
#endif

/// A text that is no value of its type: why, and what would be right where that is certain.
///
/// Values know neither their column nor their language. Whoever reads a field adds the column;
/// `Exchange` says it in words under the key `value.<reason>`.
package struct ValueError: Error, Equatable {
  /// A stable dotted name, such as `id_number.checksum`.
  package let reason: String
  package var figures: Figures
  /// The text that would be accepted, only where it is certain (a checksum never is).
  package var suggestion: String?

  /// What is wrong and what would be right, in both languages; `nil` where `Exchange`'s catalogue
  /// still has it.
  package var sentence: Text?

  package init(_ reason: String, text: Text, suggestion: String? = nil) {
    self.reason = reason
    figures = Figures(text)
    self.suggestion = suggestion
    sentence = text
    heard()
  }

  package init(_ reason: String, _ figures: Figures = [:], suggestion: String? = nil) {
    self.reason = reason
    self.figures = figures
    self.suggestion = suggestion
    heard()
  }

  private func heard() {
    #if DEBUG
      Heard.note("value", reason, zh: sentence?.said(in: .zh), en: sentence?.said(in: .en))
    #endif
  }

  /// Two faults are the same for the same reason, figures and suggestion; the sentence only says
  /// them.
  package static func == (one: Self, other: Self) -> Bool {
    one.reason == other.reason && one.figures == other.figures
      && one.suggestion == other.suggestion
  }
}
