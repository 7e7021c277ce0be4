import Foundation
import Records

/// The built program, run as a user runs it.
struct Program {
  struct Run: Equatable {
    let status: Int32
    let out: String
    let err: String
  }

  /// Runs `gonghui` with these arguments, in English unless `env` or `--lang` says otherwise.
  ///
  /// The environment holds `LC_ALL=C`, `PATH`, where to note what is said, and what `env` adds.
  static func run(
    _ arguments: String..., env: [String: String] = [:], stdin: String = ""
  ) throws -> Run {
    try run(arguments, env: env, stdin: stdin)
  }

  static func run(
    _ arguments: [String], env: [String: String] = [:], stdin: String = ""
  ) throws -> Run {
    try run(try process(arguments, env: env), stdin: stdin)
  }

  /// Runs `gonghui` with a line that bash reads, redirections included.
  static func shell(_ line: String, env: [String: String] = [:]) throws -> Run {
    let process = try process([], env: env)
    let program = try binary.path(percentEncoded: false)
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "'\(program)' \(line)"]
    return try run(process, stdin: "")
  }

  private static func run(_ process: Process, stdin: String) throws -> Run {
    let input = Pipe()
    process.standardInput = input
    // Files, not pipes, so that no output however long can block the program.
    let folder = URL.temporaryDirectory.appending(path: "gonghui-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["out", "err"].map { folder.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    input.fileHandleForWriting.write(Data(stdin.utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      out: try String(contentsOf: files[0], encoding: .utf8),
      err: try String(contentsOf: files[1], encoding: .utf8))
  }

  /// The program ready to start, its streams still to be set.
  static func process(_ arguments: [String], env: [String: String] = [:]) throws -> Process {
    let process = Process()
    process.executableURL = try binary
    process.arguments = arguments
    let given = ProcessInfo.processInfo.environment
    var own = ["LC_ALL": "C", "PATH": given["PATH"] ?? "/usr/bin:/bin"]
    own["GONGHUI_RECORD"] = given["GONGHUI_RECORD"]
    process.environment = own.merging(env) { $1 }
    return process
  }

  /// Starts a process that hears Ctrl-C: threads of a pool block signals, and children inherit it.
  static func start(_ process: Process) throws {
    var (signals, before) = (sigset_t(), sigset_t())
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
  }

  /// `gonghui` lies beside the bundle of these tests.
  private static var binary: URL {
    get throws {
      let bundles = Bundle.allBundles.map(\.bundleURL) + [Bundle.main.bundleURL]
      let places = bundles.flatMap { [$0, $0.deletingLastPathComponent()] }
      let candidates = places.map { $0.appending(path: "gonghui") }
      guard
        let binary = candidates.first(where: {
          FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false))
        })
      else { throw CocoaError(.fileNoSuchFile) }
      return binary
    }
  }
}
