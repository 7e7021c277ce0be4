import Federation
import Records
import Storage

extension Office {
  /// Runs `body`; a refusal that it throws says the file's own choices by their words.
  func worded<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let problem as Problem {
      guard problem.figures.hasOwnChoice else { throw problem }
      throw Problem(
        problem.kind, problem.name, try read { db in try worded(problem.figures, in: db) })
    }
  }

  /// Figures with the words of the choices that people extend, which are in the file and not in
  /// the catalogue.
  func worded(_ figures: Figures, in db: borrowing Connection) throws -> Figures {
    guard figures.hasOwnChoice else { return figures }
    let choices = try ChoiceWords(db)
    var worded = figures
    worded.pairs = figures.pairs.map { name, figure in
      guard case .choice(let list, let code) = figure, figure.isOwnChoice else {
        return (name, figure)
      }
      let word = choices.word(code, in: list, language: words.language)
      return (name, .coded(code, word: words.language == .zh ? word : code))
    }
    return worded
  }
}

extension Figure {
  /// A choice whose list people extend.
  fileprivate var isOwnChoice: Bool {
    guard case .choice(let list, _) = self else { return false }
    return !KindChoice.fixed.contains { $0.list == list }
  }
}

extension Figures {
  fileprivate var hasOwnChoice: Bool { pairs.contains { $0.value.isOwnChoice } }
}
