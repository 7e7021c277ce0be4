import ArgumentParser
import Records

/// What can be said of an honour besides whose it is.
struct HonourFields: ParsableArguments {
  @Option(help: .words("help.honour.levels", value: "LEVEL")) var level: String?
  @Option(help: .field("honour", "title")) var title: String?
  @Option(help: .field("honour", "year")) var year: String?
  @Option(help: .field("honour", "certificate")) var certificate: String?

  /// By column name; what was not given is absent.
  var texts: [String: String] {
    given(["level": level, "title": title, "year": year, "certificate": certificate])
  }
}
