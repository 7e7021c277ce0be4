import Glibc

/// A folder that is there whole or not at all: its files are written into one beside it, which then
/// takes its name. A folder of that name must be empty, or none be there.
///
/// Only its owner may look into it (0700). Without `commit()` what was written goes.
package final class AtomicFolder {
  /// Where the files are written for now.
  package let unfinished: String

  private let path: String
  private let target: String
  private let parent: String
  private var isOpen = true

  /// Throws `folder.not_empty`, `folder.is_file`, `folder.in_use`, and what `AtomicFile` throws of
  /// a place.
  package init(path: String) throws(TabularError) {
    self.path = path
    let resolved = AtomicFile.resolved(path)
    var target = resolved[...]
    while target.count > 1, target.hasSuffix("/") { target.removeLast() }
    self.target = String(target)
    parent = AtomicFile.folder(of: self.target)
    if let status = SystemCall.status(ofFileAt: self.target) {
      try Self.check(status, self.target, path, parent: parent)
    }
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    unfinished = "\(parent)/.\(random).part"
    guard unsafe mkdir(unfinished, 0o700) == 0 else { throw ByteSink.failure(errno, path: path) }
  }

  deinit { discard() }

  /// Refuses what could not be replaced once the work is done.
  private static func check(
    _ status: stat, _ target: String, _ path: String, parent: String
  ) throws(TabularError) {
    guard status.isDirectory else { throw TabularError(.folderIsFile, ["path": path]) }
    guard unsafe access(target, R_OK | W_OK) == 0 else {
      throw ByteSink.failure(errno, path: path)
    }
    guard names(in: target).isEmpty else { throw TabularError(.folderNotEmpty, ["path": path]) }
    // A disk's own folder cannot be replaced, and the one somebody stands in should not be.
    let above = SystemCall.status(ofFileAt: parent.isEmpty ? "/" : parent)
    if target == AtomicFile.resolved(".") || above?.st_dev != status.st_dev {
      throw TabularError(.folderInUse, ["path": path])
    }
  }

  /// Gives the folder its name.
  package func commit() throws(TabularError) {
    precondition(isOpen, "a folder is committed once")
    AtomicFile.synchronise(folder: unfinished)
    // "If newpath exists … it must specify an empty directory": rename(2).
    guard unsafe rename(unfinished, target) == 0 else {
      let code = errno
      discard()
      if code == ENOTEMPTY || code == EEXIST {
        throw TabularError(.folderNotEmpty, ["path": path])
      }
      throw ByteSink.failure(code, path: path)
    }
    isOpen = false
    AtomicFile.synchronise(folder: parent)
  }

  /// Gives up: nothing of it stays.
  package func discard() {
    guard isOpen else { return }
    isOpen = false
    for name in Self.names(in: unfinished) { unsafe unlink("\(unfinished)/\(name)") }
    unsafe rmdir(unfinished)
  }

  /// The names of what is in a folder; none where it cannot be read.
  private static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { start in
        unsafe String(cString: UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
