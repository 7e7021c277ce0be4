extension Figures {
  /// The named figures of a text, for scripts.
  init(_ text: Text) {
    self = [:]
    pairs = text.figures.map { name, value in
      switch value {
      case .integer(let count): (name, .count(Int(count)))
      case .money(let money): (name, .money(money))
      case .percent(let share): (name, .percent(share))
      case .day(let day): (name, .day(day))
      case .choice(let code, let word): (name, .coded(code, word: word.said(in: .en)))
      default: (name, .text(value.said(in: .en)))
      }
    }
  }
}
