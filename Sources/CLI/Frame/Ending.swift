import Records

/// How a command ended, as its exit status tells a script. A verb throws one other than `done`.
enum Ending: Int32, Error {
  /// Done; warnings, if any, are printed.
  case done = 0
  /// A rule blocked it, not found, bad value, bad file; nothing was written.
  case refused = 1
  /// Done, with findings: rows left behind, a check that found something.
  case findings = 3
  case notPermitted = 4
  /// Edited by another, or locked.
  case conflict = 5
  /// No database, damaged, altered outside, or newer than the program.
  case integrity = 6
  /// Unknown command or option, or a missing argument.
  case usage = 64
  /// The file is as before or as after, never between.
  case interrupted = 130
}

/// An ending whose reason people have read in the verb's answer already. A script gets the problem,
/// as it does for every command that did not end well.
struct Answered: Error {
  let problem: Problem

  init(_ kind: Problem.Kind, _ name: String, _ figures: Figures = [:]) {
    problem = Problem(kind, name, figures)
  }
}
