import Foundation
import Testing

@testable import Tabular

@Suite struct FilesTests {
  /// A folder of its own for each test.
  private let folder = TemporaryFolder()

  @Test func `a file is there whole once it is committed, readable by its owner only`() throws {
    let path = folder.path("out.csv")
    let file = try AtomicFile(path: path)
    try file.sink.write("张三")
    #expect(!FileManager.default.fileExists(atPath: path))
    try file.commit()
    #expect(try FileBytes.read(path) == Array("张三".utf8))
    #expect(try folder.permissions("out.csv") == 0o600)
    #expect(try folder.names() == ["out.csv"])
  }

  @Test func `an existing file keeps its permissions, and its content until the commit`() throws {
    let path = folder.path("out.csv")
    try folder.write("out.csv", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    do {
      let given = try AtomicFile(path: path)
      try given.sink.write("half")
      try given.sink.flush()
    }
    #expect(try FileBytes.read(path) == Array("old".utf8))
    #expect(try folder.names() == ["out.csv"])
    let file = try AtomicFile(path: path)
    try file.sink.write("new")
    try file.commit()
    #expect(try FileBytes.read(path) == Array("new".utf8))
    #expect(try folder.permissions("out.csv") == 0o640)
  }

  @Test func `through a link the file is replaced and the link stays`() throws {
    try folder.write("real.csv", "old")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.csv"), withDestinationPath: "real.csv")
    let file = try AtomicFile(path: folder.path("link.csv"))
    try file.sink.write("new")
    try file.commit()
    #expect(try FileBytes.read(folder.path("real.csv")) == Array("new".utf8))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.csv"))
        == "real.csv")
  }

  @Test func `a folder, a missing folder and a full disk are told apart`() throws {
    let path = folder.path("")
    #expect(throws: TabularError(.outputIsDirectory, ["path": path])) {
      try AtomicFile(path: path)
    }
    let missing = folder.path("none/out.csv")
    #expect(throws: TabularError(.outputNoDirectory, ["path": missing])) {
      try AtomicFile(path: missing)
    }
    let full = try AtomicFile(path: "/dev/full")
    try full.sink.write("x")
    #expect(throws: TabularError(.outputDiskFull, ["path": "/dev/full"])) { try full.commit() }
  }

  @Test func `a database and its log are not replaced by a table`() throws {
    for head in [
      Array("SQLite format 3\0".utf8), [0x37, 0x7F, 0x06, 0x82], [0x37, 0x7F, 0x06, 0x83],
    ] {
      let path = folder.path("records")
      try Data(head).write(to: URL(filePath: path))
      #expect(throws: TabularError(.outputIsDatabase, ["path": path])) {
        try AtomicFile(path: path)
      }
      #expect(throws: TabularError(.outputIsDatabase, ["path": path])) {
        try AtomicFile.check(path)
      }
      #expect(try folder.names() == ["records"])
    }
  }

  @Test func `a place that can be written is left as it was by the check`() throws {
    try folder.write("old.csv", "old")
    try AtomicFile.check(folder.path("old.csv"))
    try AtomicFile.check(folder.path("new.csv"))
    #expect(try folder.names() == ["old.csv"])
    #expect(throws: TabularError.self) { try AtomicFile.check(folder.path("none/new.csv")) }
  }

  @Test func `a reader that has gone away is an error, not the end of the program`() throws {
    ByteSink.ignoreBrokenPipes()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let sink = ByteSink(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    try sink.write("x")
    #expect(throws: TabularError(.outputClosed, ["path": "-"])) { try sink.flush() }
    #expect(throws: Never.self) { try sink.flush() }
  }

  @Test func `more than a buffer goes through unchanged`() throws {
    let path = folder.path("big.csv")
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 % 251) + 1 }
    let file = try AtomicFile(path: path)
    for start in stride(from: 0, to: bytes.count, by: 70_000) {
      try file.sink.write(Array(bytes[start..<min(start + 70_000, bytes.count)]))
    }
    try file.commit()
    #expect(try FileBytes.read(path) == bytes)
  }

  @Test func `what cannot be read says why`() throws {
    let missing = folder.path("none.csv")
    #expect(throws: TabularError(.fileNotFound, ["path": missing])) {
      try FileBytes.read(missing)
    }
    #expect(throws: TabularError(.fileIsDirectory, ["path": folder.path("")])) {
      try FileBytes.read(folder.path(""))
    }
    try folder.write("empty.csv", "")
    #expect(throws: TabularError(.fileEmpty, ["path": folder.path("empty.csv")])) {
      try FileBytes.read(folder.path("empty.csv"))
    }
    try folder.write("list.xlsx", "PK\u{3}\u{4}........[Content_Types].xml")
    let workbook = folder.path("list.xlsx")
    #expect(throws: TabularError(.fileIsXLSX, ["path": workbook])) { try FileBytes.read(workbook) }
    #expect(try FileBytes.read(workbook, accepting: [.xlsx]).count == 31)
  }

  @Test(arguments: [
    ("PK\u{3}\u{4}..xl/workbook.xml", "a.zip", FileKind.xlsx), ("PK\u{3}\u{4}..", "a.XLSX", .xlsx),
    ("PK\u{3}\u{4}..", "a.zip", .zip), ("PK\u{3}\u{4}[Content_Types].xml word/", "a.docx", .zip),
    ("%PDF-1.7", "a.csv", .pdf), ("SQLite format 3\0", "a.csv", .sqlite),
    ("\n<html><table>", "a.xls", .markup), ("\u{FEFF}<?xml version", "a.xls", .markup),
    ("编码,名称", "a.xls", .text), ("<b>", "a.csv", .text),
  ]) func `a file is known by its first bytes`(text: String, name: String, kind: FileKind) {
    #expect(FileKind(of: Array(text.utf8), name: name) == kind)
  }

  @Test func `a file that does not know its size is read to its end`() throws {
    let text = String(decoding: try FileBytes.read("/proc/self/status"), as: UTF8.self)
    #expect(text.hasPrefix("Name:") && text.hasSuffix("\n"))
  }

  @Test func `binary beginnings are known too`() {
    let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]
    #expect(FileKind(of: ole, name: "a.csv") == .xls)
    #expect(FileKind(of: [0x1F, 0x8B, 8], name: "a.csv.gz") == .gzip)
    #expect(FileKind(of: [0xD5, 0xC5], name: "a.csv") == .text)
  }
}
