import Federation
import Foundation
import Records
import Testing

@testable import CLI

struct PersonalTests {
  /// The path of a new file with this content, which lives until the system cleans up.
  private func file(_ bytes: [UInt8]) throws -> String {
    let url = URL.temporaryDirectory.appending(path: "personal-\(UUID().uuidString)")
    try Data(bytes).write(to: url)
    return url.path(percentEncoded: false)
  }

  @Test func `a plain text is taken as typed`() throws {
    #expect(try personal("张三") == "张三")
    #expect(try personal("") == "")
  }

  @Test func `a file is read without its mark and its last line's end`() throws {
    let path = try file([0xEF, 0xBB, 0xBF] + Array("张三\r\n".utf8))
    defer { unlink(path) }
    #expect(try personal("@" + path) == "张三")
  }

  @Test func `each dash takes the next line`() throws {
    var lines = ["630102190001010018", "张三"].makeIterator()
    #expect(try personal("-") { lines.next() } == "630102190001010018")
    #expect(try personal("-") { lines.next() } == "张三")
    let problem = #expect(throws: Problem.self) { try personal("-") { lines.next() } }
    #expect(problem?.name == "input.ended")
  }

  @Test func `what is no small text file is refused`() throws {
    func name(_ path: String) throws -> String? {
      #expect(throws: Problem.self) { try personal("@" + path) }?.name
    }
    let folder = URL.temporaryDirectory.path(percentEncoded: false)
    #expect(try name(folder + "no such file") == "file.not_found")
    #expect(try name(folder) == "file.is_directory")
    let binary = try file([0xC4, 0xE3])
    defer { unlink(binary) }
    #expect(try name(binary) == "input.not_text")
    let long = try file([UInt8](repeating: 0x41, count: 70_000))
    defer { unlink(long) }
    #expect(try name(long) == "input.too_long")
  }
}
