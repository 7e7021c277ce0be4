import Testing

@testable import Tabular

@Suite struct OutputFormatTests {
  @Test(arguments: [
    (OutputFormat.table, "id  n\n--  -\n01  5\n"), (.csv, "id,n\n01,5\n"),
    (.json, "[\n{\"id\":\"01\",\"n\":5}\n]\n"), (.ndjson, "{\"id\":\"01\",\"n\":5}\n"),
  ]) func `one table can take every form`(format: OutputFormat, expected: String) throws {
    let sink = ByteSink()
    var writer = try format.writer(to: sink)
    try writer.write(header: ["id", "n"])
    try writer.write([.identifier("01"), .integer(5)])
    try writer.finish()
    #expect(String(decoding: sink.contents, as: UTF8.self) == expected)
  }

  @Test func `every error has a name of its own with two parts`() {
    for name in TabularError.Name.allCases {
      #expect(name.rawValue.split(separator: ".").count == 2)
    }
    #expect(OutputFormat(rawValue: "ndjson") == .ndjson && TextEncoding(rawValue: "utf-8") == .utf8)
  }
}
