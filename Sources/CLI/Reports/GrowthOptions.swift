import ArgumentParser
import Exchange
import Federation
import Records

/// What only the growth report can be asked: of whom it tells, and which figures are opened.
struct GrowthOptions: ParsableArguments {
  @Option(help: .words("help.growth.trait", value: "TRAIT"))
  var trait: String?

  @Option(help: .words("help.growth.gender", value: "GENDER"))
  var gender: String?

  @Option(help: .words("help.growth.ethnicity", value: "TEXT"))
  var ethnicity: String?

  @Option(help: .words("help.growth.age", value: "YEARS"))
  var age: String?

  @Option(help: .words("help.growth.ownership", value: "OWNERSHIP"))
  var ownership: String?

  @Option(
    help: .words("help.growth.kind", value: "KIND"),
    completion: .list(UnionKind.allCases.map(\.rawValue)))
  var kind: String?

  @Option(help: .words("help.growth.division", value: "CODE"))
  var division: String?

  @Option(
    help: .words("help.growth.by_group", value: "GROUP"),
    completion: .list(GrowthGrouping.allCases.map(\.rawValue)))
  var byGroup: String?

  @Option(
    help: .words("help.growth.column", value: "COLUMN"),
    completion: .list(GrowthFigure.opened.map(\.name)))
  var column: String?

  func narrow(_ request: inout ReportRequest, _ session: Session) throws {
    var listing = GrowthReport.Listing()
    request.trait = try trait.map { try session.code($0, in: "trait", of: "--trait") }
    listing.filter.gender = try gender.flatMap {
      Gender(rawValue: try session.code($0, in: "gender", of: "--gender"))
    }
    listing.filter.ethnicity = ethnicity
    if let age {
      do { listing.filter.ages = try AgeBand(parsing: age) } catch {
        throw Problem.option("--age", age, error)
      }
    }
    listing.filter.ownership = try ownership.map {
      try session.code($0, in: "ownership", of: "--ownership")
    }
    listing.filter.kind = try kind.flatMap {
      UnionKind(rawValue: try session.code($0, in: "kind", of: "--kind"))
    }
    if let division {
      do { listing.filter.division = try DivisionCode(parsing: division).text } catch {
        throw Problem.option("--division", division, error)
      }
    }
    listing.grouping = try choice(byGroup, of: "--by-group")
    if let column {
      guard let figure = GrowthFigure(name: column) else {
        throw Problem(
          .value, "value.choice",
          [
            "field": .text("--column"), "value": .text(column),
            "choices": .text(GrowthFigure.opened.map(\.name).joined(separator: say("usage.list"))),
          ])
      }
      listing.figure = figure
      // A figure that is named is one that somebody wants to see opened.
      request.listsRows = true
    }
    request.growth = listing
  }
}
