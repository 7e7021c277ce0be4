import Foundation
import Testing

/// `gonghui init` and `gonghui demo`: a new database is there whole or not at all.
struct NewDatabaseTests {
  private let folder: URL
  private var path: String { place("records.gonghui") }
  private var unfinished: String { path + ".unfinished" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func place(_ name: String) -> String { folder.appending(path: name).path() }

  private func removeFolder() { try? FileManager.default.removeItem(at: folder) }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
  }

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `init makes the user's data folder, for its owner alone`() throws {
    defer { removeFolder() }
    let env = ["HOME": place("home")]
    let run = try Program.run("init", env: env)
    #expect(run.status == 0)
    let data = place("home/.local/share/gonghui")
    #expect(run.err == "Created the database \"\(data)/records.gonghui\"\n")
    #expect(try permissions(data) == 0o700)
    #expect(try permissions(data + "/records.gonghui") == 0o600)
    #expect(try Program.run("union", "list", env: env).status == 0)
  }

  @Test func `demo makes it too, where XDG says it is`() throws {
    defer { removeFolder() }
    let data = place("data")
    let run = try Program.run("demo", "--people", "3", env: ["XDG_DATA_HOME": data])
    #expect(run.status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: data + "/gonghui") == ["records.gonghui"])
  }

  @Test func `a folder that was typed and is not there is named, with what to do`() throws {
    defer { removeFolder() }
    let missing = place("none")
    let run = try Program.run("init", "--db", missing + "/records.gonghui")
    #expect(run.status == 1)
    #expect(
      run.err
        == "error: The folder \"\(missing)\" is not there. Make it (mkdir -p), or name a file in "
        + "another folder with --db.\n")
    #expect(try names() == [])
  }

  @Test func `an existing database is refused and stays as it is`() throws {
    defer { removeFolder() }
    #expect(try Program.run("init", "--db", path).status == 0)
    let before = try Data(contentsOf: URL(filePath: path))
    for verb in ["init", "demo"] {
      let run = try Program.run(verb, "--db", path)
      #expect(run.status == 1)
      #expect(run.err.contains("is there already and will not be overwritten"))
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try names() == ["records.gonghui"])
  }

  @Test func `what an init left that died is made anew`() throws {
    defer { removeFolder() }
    for suffix in ["", "-wal", "-shm", "-journal"] {
      try Data("half a file".utf8).write(to: URL(filePath: unfinished + suffix))
    }
    #expect(try Program.run("init", "--db", path).status == 0)
    #expect(try names() == ["records.gonghui"])
    #expect(try Program.run("doctor", "--deep", "--db", path).status == 0)
  }

  @Test(arguments: ["init", "demo"])
  func `killed at any moment, it does not stand in the way of the next`(verb: String) throws {
    defer { removeFolder() }
    for delay in [0, 5, 10, 20, 40, 80, 160] {
      let process = try Program.process([verb, "--db", path])
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32(delay) * 1_000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let left = FileManager.default.fileExists(atPath: path)
      if !left { #expect(try Program.run("init", "--db", path).status == 0, "after \(delay) ms") }
      #expect(try Program.run("union", "list", "--db", path).status == 0, "after \(delay) ms")
      for name in try names() { try FileManager.default.removeItem(atPath: place(name)) }
    }
  }

  @Test func `a disk that is full leaves nothing behind`() throws {
    defer { removeFolder() }
    let process = try Program.process(["init", "--db", path])
    let program = try #require(process.executableURL).path()
    process.executableURL = URL(filePath: "/bin/sh")
    // A limit on a file's size, in blocks of 512 bytes, is met as a full disk is.
    process.arguments = ["-c", "ulimit -f 200; exec \"$0\" init --db \"$1\"", program, path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus != 0)
    #expect(try names() == [])
    #expect(try Program.run("init", "--db", path).status == 0)
  }

  @Test func `of two at once one makes it and the other is refused`() throws {
    defer { removeFolder() }
    let both = try (0..<2).map { _ in
      let process = try Program.process(["init", "--db", path])
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
    for process in both { process.waitUntilExit() }
    #expect(both.map(\.terminationStatus).sorted() == [0, 1])
    #expect(try Program.run("doctor", "--deep", "--db", path).status == 0)
    #expect(try names() == ["records.gonghui"])
  }

  @Test func `a file of another kind is named with a way out`() throws {
    defer { removeFolder() }
    try Data("a letter".utf8).write(to: URL(filePath: path))
    #expect(try Program.run("init", "--db", path).err.contains("name another file with --db"))
    let list = try Program.run("union", "list", "--db", path)
    #expect(list.status == 6)
    #expect(list.err.contains("gonghui init --db FILE makes a new one"))
    #expect(try names() == ["records.gonghui"])
  }
}
