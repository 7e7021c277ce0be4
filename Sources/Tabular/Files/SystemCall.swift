import Glibc

/// What the C library answers, without the interruptions.
enum SystemCall {
  /// Calls again as long as a signal interrupted the call.
  /// - Returns: the result, or the error number.
  static func retrying<Result: FixedWidthInteger & SignedInteger>(
    _ call: () -> Result
  ) -> Answer<Result> {
    while true {
      let result = call()
      if result >= 0 { return .done(result) }
      let code = errno
      if code != EINTR { return .failed(code) }
    }
  }

  enum Answer<Result> {
    case done(Result)
    case failed(Int32)
  }

  /// What the system knows of the file at `path`, following links; nil when there is none.
  static func status(ofFileAt path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }

  /// What the system knows of an open file.
  static func status(of descriptor: Int32) -> stat? {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? status : nil
  }
}

extension stat {
  var isDirectory: Bool { st_mode & S_IFMT == S_IFDIR }
  var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
}
