import Glibc

/// The machine's clock.
package enum Clock {
  /// Milliseconds that only ever rise, for measuring waits.
  package static func monotonicMilliseconds() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Now, in UTC: `2026-11-23T07:00:12.345Z`.
  package static func utcNow() -> String {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    let parts = unsafe Parts(of: time.tv_sec) { unsafe gmtime_r($0, $1) }
    return parts.day + "T" + parts.timeOfDay + "." + pad(Int(time.tv_nsec / 1_000_000), 3) + "Z"
  }

  /// The calendar day where the clerk sits, `YYYY-MM-DD`.
  package static func localToday() -> String {
    unsafe Parts(of: time(nil)) { unsafe localtime_r($0, $1) }.day
  }

  /// Now, where the clerk sits, as part of a file's name: `20261123-070012`.
  static func localStamp() -> String {
    let now = unsafe Parts(of: time(nil)) { unsafe localtime_r($0, $1) }
    return now.day.filter { $0 != "-" } + "-" + now.timeOfDay.filter { $0 != ":" }
  }

  /// A calendar day and a time of day, as text.
  private struct Parts {
    let day: String
    let timeOfDay: String

    init(
      of seconds: Int,
      _ split: (UnsafePointer<Int>, UnsafeMutablePointer<tm>) -> UnsafeMutablePointer<tm>?
    ) {
      var seconds = seconds
      var parts = unsafe tm()
      _ = unsafe split(&seconds, &parts)
      day =
        unsafe pad(Int(parts.tm_year) + 1900, 4) + "-" + pad(Int(parts.tm_mon) + 1, 2) + "-"
        + pad(Int(parts.tm_mday), 2)
      timeOfDay =
        unsafe pad(Int(parts.tm_hour), 2) + ":" + pad(Int(parts.tm_min), 2) + ":"
        + pad(Int(parts.tm_sec), 2)
    }
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
