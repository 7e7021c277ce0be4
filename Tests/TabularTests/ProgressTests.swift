import Testing

@testable import Tabular

@Suite struct ProgressTests {
  /// A clock that is set by hand, in seconds.
  private final class Clock {
    var seconds = 0.0
    func nanoseconds() -> Int64 { Int64(seconds * 1e9) }
  }

  private func lines(_ sink: ByteSink) -> [Substring] {
    String(decoding: sink.contents, as: UTF8.self).split(separator: "\r")
  }

  @Test func `it appears after a second, with rate and time left, and erases itself`() {
    let clock = Clock()
    let sink = ByteSink()
    let progress = Progress(
      total: 1000, sink: sink, width: 80, usesColor: false, now: clock.nanoseconds
    ) { "\($0.done)/\($0.total ?? 0) \($0.rate)/s \($0.secondsLeft ?? 0) s" }
    clock.seconds = 0.9
    progress.advance(by: 100)
    progress.erase()
    #expect(sink.contents.isEmpty)
    clock.seconds = 2
    progress.advance(by: 100)
    #expect(lines(sink) == ["\u{1B}[K200/1000 100/s 8 s"])
    clock.seconds = 2.05
    progress.advance(by: 100)
    #expect(lines(sink).count == 1)
    clock.seconds = 4
    progress.advance(by: 500)
    #expect(lines(sink).last == "\u{1B}[K800/1000 200/s 1 s")
    progress.erase()
    #expect(lines(sink).last == "\u{1B}[K")
  }

  @Test func `it stays on one line and has colour only when asked`() {
    for usesColor in [true, false] {
      let clock = Clock()
      let sink = ByteSink()
      let progress = Progress(
        total: nil, sink: sink, width: 9, usesColor: usesColor, now: clock.nanoseconds
      ) { "正在导入会员\n\($0.secondsLeft ?? -1)" }
      clock.seconds = 1
      progress.advance(by: 64)
      let text = usesColor ? "\u{1B}[2m正在导…\u{1B}[0m" : "正在导…"
      #expect(lines(sink).map { Array($0.utf8) } == [Array(("\u{1B}[K" + text).utf8)])
    }
  }

  @Test func `without a terminal it says nothing and the width is not known`() {
    let words: (Progress.State) -> String = { _ in
      Issue.record("no words are asked for")
      return ""
    }
    let progress = Progress(
      total: 1, sink: nil, width: 80, usesColor: true, now: { 5 }, words: words)
    progress.advance(by: 1000)
    progress.erase()
    #expect(!Terminal.isTerminal(-1) && !Terminal.canErase(-1))
    #expect(Terminal.width(-1) == nil)
  }
}
