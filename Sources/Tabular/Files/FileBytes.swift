import Glibc

/// Whole files, read at once.
package enum FileBytes {
  /// 2 GB: more than any list of people, and less than would exhaust a machine unasked.
  package static let limit = 2_000_000_000

  /// The content of the file at `path`; `-` is stdin.
  ///
  /// Throws `file.not_found`, `file.is_directory`, `file.no_permission`, `file.empty`,
  /// `file.too_large`, `file.unreadable`, and `file.is_xlsx` and its like for a kind that is not
  /// in `kinds`.
  ///
  /// - Parameter witness: sees the content first, whatever it is.
  package static func read(
    _ path: String, accepting kinds: Set<FileKind> = [.text],
    witness: (([UInt8]) -> Void)? = nil
  ) throws(TabularError) -> [UInt8] {
    let bytes: [UInt8]
    if path == "-" {
      bytes = try read(descriptor: STDIN_FILENO, path: path)
    } else {
      let answer = SystemCall.retrying { unsafe open(path, O_RDONLY | O_CLOEXEC) }
      switch answer {
      case .failed(let code): throw failure(code, path: path)
      case .done(let descriptor):
        defer { close(descriptor) }
        bytes = try read(descriptor: descriptor, path: path)
      }
    }
    witness?(bytes)
    guard !bytes.isEmpty else { throw TabularError(.fileEmpty, ["path": path]) }
    let kind = FileKind(of: bytes, name: path)
    guard kinds.contains(kind) else { throw kind.refusal(path: path) }
    return bytes
  }

  /// Lends the content of a file part by part. Throws `file.not_found` and its like.
  package static func eachPart(
    of path: String, _ body: ([UInt8]) -> Void
  ) throws(TabularError) {
    let answer = SystemCall.retrying { unsafe open(path, O_RDONLY | O_CLOEXEC) }
    guard case .done(let descriptor) = answer else {
      guard case .failed(let code) = answer else { return }
      throw failure(code, path: path)
    }
    defer { close(descriptor) }
    while true {
      let part = try readPart(of: 1 << 20, from: descriptor, path: path)
      body(part)
      if part.count < 1 << 20 { return }
    }
  }

  private static func read(descriptor: Int32, path: String) throws(TabularError) -> [UInt8] {
    let status = SystemCall.status(of: descriptor)
    if status?.isDirectory == true { throw TabularError(.fileIsDirectory, ["path": path]) }
    let size = Int(status?.st_size ?? 0)
    guard size <= limit else { throw tooLarge(path) }
    // One byte more than the file has, so that its end is seen without a second buffer.
    var capacity = max(size + 1, 1 << 16)
    var bytes: [UInt8] = []
    while true {
      let part = try readPart(of: capacity, from: descriptor, path: path)
      if bytes.isEmpty { bytes = part } else { bytes.append(contentsOf: part) }
      guard bytes.count <= limit else { throw tooLarge(path) }
      if part.count < capacity { return bytes }
      capacity = min(max(bytes.count, 1 << 16), 1 << 26)
    }
  }

  /// The next `capacity` bytes, fewer only at the end.
  private static func readPart(
    of capacity: Int, from descriptor: Int32, path: String
  ) throws(TabularError) -> [UInt8] {
    var failed: Int32?
    let part = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity, failed == nil {
        let answer = SystemCall.retrying {
          let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
          return unsafe Glibc.read(descriptor, rest.baseAddress, rest.count)
        }
        switch answer {
        case .done(0): return
        case .done(let read): count += read
        case .failed(let code): failed = code
        }
      }
    }
    if let failed { throw failure(failed, path: path) }
    return part
  }

  private static func tooLarge(_ path: String) -> TabularError {
    TabularError(.fileTooLarge, ["path": path, "limit": String(limit / 1_000_000)])
  }

  private static func failure(_ code: Int32, path: String) -> TabularError {
    switch code {
    case ENOENT, ENOTDIR: TabularError(.fileNotFound, ["path": path])
    case EACCES, EPERM: TabularError(.fileNoPermission, ["path": path])
    case EISDIR: TabularError(.fileIsDirectory, ["path": path])
    default: TabularError(.fileUnreadable, ["path": path, "code": String(code)])
    }
  }
}
