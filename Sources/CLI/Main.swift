import Exchange
import Federation
import Glibc
import Records

/// The door: reads the command line, runs the command, and ends with the exit status of `cli.md`.
@main
enum Main {
  static func main() {
    Interruption.listen()
    exit(run(Speech.invocation).rawValue)
  }

  private static func run(_ invocation: Invocation) -> Ending {
    do {
      let ending = try Rendering.run(invocation)
      Console.release()
      return ending
    } catch {
      return conclude(error, invocation)
    }
  }

  /// How a command ended of which nothing is left to say.
  private static func conclusion(of error: any Error) -> Ending? {
    switch Problem.explaining(error) {
    case let status as Ending where status != .interrupted: status
    case is ClosedPipe: .done
    case let problem as Problem where problem.name == "output.closed": .done
    default: nil
    }
  }

  /// What an error ends with.
  private static func conclude(_ error: any Error, _ invocation: Invocation) -> Ending {
    // A reader that went away after the commit is no fault, as before it.
    if let untold = error as? Untold, conclusion(of: untold.cause) == .done { return .done }
    let error = Problem.explaining(error)
    if let status = conclusion(of: error) {
      Console.release()
      return status
    }
    if let answered = error as? Answered {
      let failure = Failure(answered.problem, words: Speech.words)
      if invocation.wantsJSON { Console.error(json: failure.json) }
      return failure.status
    }
    let failure = Failure(error, words: Speech.words)
    if invocation.wantsJSON {
      Console.error(json: failure.json)
    } else {
      Console.error(failure.text(Speech.words))
    }
    return failure.status
  }
}
