#if DEBUG
  import Glibc
  import Synchronization

  /// What the program said while it was tested: `scripts/errors-page` reads it, and names what no
  /// test provokes. Debug builds only, and only where `GONGHUI_RECORD` names a file.
  package enum Heard {
    private static let path: String? = unsafe getenv("GONGHUI_RECORD").map {
      unsafe String(cString: $0)
    }
    private static let names = Mutex<Set<String>>([])

    /// Appends a line for a problem, a value's fault or a rule, once for each name and process.
    package static func note(
      _ topic: String, _ name: String, zh: @autoclosure () -> String?,
      en: @autoclosure () -> String?
    ) {
      guard let path, names.withLock({ $0.insert("\(topic) \(name)").inserted }) else { return }
      let cells = [topic, name, zh() ?? "", en() ?? ""].map { cell in
        String(cell.map { $0.isNewline || $0 == "\t" ? " " : $0 })
      }
      let line = Array((cells.joined(separator: "\t") + "\n").utf8)
      // Tests run in several processes; a line written at once stays whole.
      let file = unsafe open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
      guard file >= 0 else { return }
      _ = unsafe line.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
      close(file)
    }
  }
#endif
