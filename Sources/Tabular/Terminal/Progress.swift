import Glibc

/// How far long work is, on one line that erases itself. For eyes only: nothing without a terminal.
///
/// It appears once the work has lasted a second. The caller makes the words.
package final class Progress {
  /// How far the work is.
  package struct State: Equatable, Sendable {
    package let done: Int
    /// Nil where the end is not known.
    package let total: Int?
    /// In units a second, since the start.
    package let rate: Int
    /// Nil where the end is not known.
    package let secondsLeft: Int?
  }

  /// Nanoseconds.
  private static let appearsAfter: Int64 = 1_000_000_000
  private static let redrawsAfter: Int64 = 100_000_000

  private let total: Int?
  private let words: (State) -> String
  private let sink: ByteSink?
  private let width: Int
  private let usesColor: Bool
  private let now: () -> Int64
  private let start: Int64
  private var done = 0
  private var nextLook = 0
  private var lastDrawn: Int64?

  /// `descriptor` is where the line appears, stderr as a rule. `isQuiet` is `--quiet`.
  package convenience init(
    total: Int?, descriptor: Int32 = STDERR_FILENO, isQuiet: Bool = false, usesColor: Bool = true,
    words: @escaping (State) -> String
  ) {
    let isShown = !isQuiet && Terminal.canErase(descriptor)
    self.init(
      total: total, sink: isShown ? ByteSink(descriptor: descriptor) : nil,
      width: Terminal.width(descriptor) ?? 80, usesColor: usesColor, now: Self.monotonicTime,
      words: words)
  }

  init(
    total: Int?, sink: ByteSink?, width: Int, usesColor: Bool, now: @escaping () -> Int64,
    words: @escaping (State) -> String
  ) {
    self.total = total
    self.sink = sink
    self.width = width
    self.usesColor = usesColor
    self.now = now
    self.words = words
    start = now()
  }

  /// Says that `units` more are done.
  package func advance(by units: Int = 1) {
    done += units
    guard sink != nil, done >= nextLook else { return }
    let time = now()
    // Asking the clock costs too: every 64 units, fewer where that would be more than 50 ms.
    nextLook = done + Int(min(max(rate(at: time) / 20, 1), 64))
    guard time - start >= Self.appearsAfter,
      lastDrawn.map({ time - $0 >= Self.redrawsAfter }) ?? true
    else { return }
    lastDrawn = time
    draw(state(at: time))
  }

  /// Takes the line away; also before anything else is said on the terminal.
  package func erase() {
    guard lastDrawn != nil else { return }
    lastDrawn = nil
    show("\r\u{1B}[K")
  }

  private func state(at time: Int64) -> State {
    let rate = rate(at: time)
    let left = total.map { rate > 0 ? (Double(max(0, $0 - done)) / rate).rounded(.up) : 0 }
    return State(done: done, total: total, rate: Int(rate), secondsLeft: left.map { Int($0) })
  }

  /// Units a second; counted over at least a millisecond, so that it is a number from the start.
  private func rate(at time: Int64) -> Double {
    Double(done) * 1e9 / Double(max(time - start, 1_000_000))
  }

  private func draw(_ state: State) {
    // One column stays free: a full line would wrap and could not be erased.
    let text = DisplayWidth.truncate(TerminalText.escaped(words(state)), to: width - 1)
    show("\r\u{1B}[K" + (usesColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text))
  }

  /// A terminal that cannot be written to is no reason to stop the work.
  private func show(_ text: String) {
    try? sink?.write(text)
    try? sink?.flush()
  }

  private static func monotonicTime() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
