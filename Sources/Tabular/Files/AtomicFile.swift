import Glibc

/// A file that is there whole or not at all: written under a temporary name in the same folder,
/// then renamed over the target. `-` is stdout and a device or pipe is written directly.
///
/// A database is not replaced: whoever names one as the output has mistaken the option.
///
/// A new file can be read by its owner only (0600), because it may hold people's data; an existing
/// one keeps its permissions. Without `commit()` the temporary file goes and the target stays.
package final class AtomicFile {
  /// Where the content goes.
  package let sink: ByteSink

  private let path: String
  private let descriptor: Int32
  /// The names of the unfinished file and of the target; nil when writing directly.
  private let rename: (from: String, to: String)?
  private var isOpen = true

  /// Written as it comes, to a terminal, a pipe or a device: nothing can stand beside it.
  package var isDirect: Bool { rename == nil }

  /// Throws `output.no_directory`, `output.is_directory`, `output.is_database`,
  /// `output.no_permission` and the like.
  package init(path: String) throws(TabularError) {
    self.path = path
    if path == "-" {
      descriptor = STDOUT_FILENO
      rename = nil
    } else {
      // Through a link, the file it points to is replaced and the link stays.
      let target = Self.resolved(path)
      let existing = SystemCall.status(ofFileAt: target)
      if existing?.isDirectory == true { throw TabularError(.outputIsDirectory, ["path": path]) }
      if let existing, !existing.isRegularFile {
        descriptor = try Self.openDirectly(target, path: path)
        rename = nil
      } else {
        // A rename would replace even a file that its owner has made read-only.
        if existing != nil, unsafe access(target, W_OK) != 0 {
          throw ByteSink.failure(errno, path: path)
        }
        if existing != nil, Self.isDatabase(target) {
          throw TabularError(.outputIsDatabase, ["path": path])
        }
        let temporary = try Self.makeTemporary(beside: target, path: path)
        descriptor = temporary.descriptor
        rename = (from: temporary.name, to: target)
        if let existing { fchmod(descriptor, existing.st_mode & 0o7777) }
      }
    }
    sink = ByteSink(descriptor: descriptor, path: path)
  }

  deinit { discard() }

  /// Makes the content durable and gives it its name.
  package func commit() throws(TabularError) {
    precondition(isOpen, "a file is committed once")
    do throws(TabularError) {
      try sink.flush()
      if let rename {
        guard fsync(descriptor) == 0 else { throw ByteSink.failure(errno, path: path) }
        guard unsafe Glibc.rename(rename.from, rename.to) == 0 else {
          throw ByteSink.failure(errno, path: path)
        }
      }
    } catch {
      discard()
      throw error
    }
    isOpen = false
    guard let rename else { return closeUnlessStandard() }
    close(descriptor)
    Self.synchronise(folder: Self.folder(of: rename.to))
  }

  /// Gives up: the target stays as it was.
  package func discard() {
    guard isOpen else { return }
    isOpen = false
    closeUnlessStandard()
    if let rename { unsafe unlink(rename.from) }
  }

  private func closeUnlessStandard() {
    if descriptor != STDOUT_FILENO { close(descriptor) }
  }

  /// Whether the file is a SQLite database or its write-ahead log
  /// (<https://sqlite.org/fileformat.html#walformat>: magic 0x377f0682 or 0x377f0683).
  private static func isDatabase(_ path: String) -> Bool {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 16)
    guard unsafe read(descriptor, &head, head.count) >= 4 else { return false }
    return FileKind(of: head, name: path) == .sqlite || head.starts(with: [0x37, 0x7F, 0x06, 0x82])
      || head.starts(with: [0x37, 0x7F, 0x06, 0x83])
  }

  /// Throws what writing to `path` would throw at once, and writes nothing: asked before work
  /// whose result is to go there. Says nothing of devices and pipes.
  package static func check(_ path: String) throws(TabularError) {
    if path == "-" { return }
    if let status = SystemCall.status(ofFileAt: path), !status.isRegularFile, !status.isDirectory {
      return
    }
    try AtomicFile(path: path).discard()
  }

  private static func openDirectly(_ target: String, path: String) throws(TabularError) -> Int32 {
    let answer = SystemCall.retrying { unsafe open(target, O_WRONLY | O_CLOEXEC) }
    switch answer {
    case .done(let descriptor): return descriptor
    case .failed(let code): throw ByteSink.failure(code, path: path)
    }
  }

  private static func makeTemporary(
    beside target: String, path: String
  ) throws(TabularError) -> (descriptor: Int32, name: String) {
    while true {
      // Not made from the target's name, which may already be as long as names can be.
      let random = String(UInt64.random(in: .min ... .max), radix: 36)
      let name = "\(folder(of: target))/.\(random).part"
      let answer = SystemCall.retrying {
        unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      }
      switch answer {
      case .done(let descriptor): return (descriptor, name)
      case .failed(EEXIST): continue
      case .failed(let code): throw ByteSink.failure(code, path: path)
      }
    }
  }

  /// The path without links; as given where nothing is there.
  static func resolved(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The folder a file is in; empty for the root.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "" : String(path[..<slash])
  }

  /// A rename is only durable once its folder is: fsync(2), "Calling fsync() does not necessarily
  /// ensure that the entry in the directory containing the file has also reached disk".
  static func synchronise(folder: String) {
    let descriptor = unsafe open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
