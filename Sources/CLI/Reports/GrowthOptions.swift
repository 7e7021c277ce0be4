import Exchange
import Federation
import Records

/// What only the growth report can be asked: of whom it tells, and which figures are opened.
struct GrowthOptions: Sendable {
  var trait: String?
  var gender: String?
  var ethnicity: String?
  var age: String?
  var ownership: String?
  var kind: String?
  var division: String?
  var byGroup: String?
  var column: String?
  static let form = Form<GrowthOptions> {
    Field(
      \.trait, "trait",
      en: "Only workers with this trait, such as migrant, as of each end of a period",
      zh: "只统计这类职工，如 migrant、农民工；按每期期初、期末的情况")
    Field(\.gender, "gender", en: "Only this gender: male, female", zh: "只统计该性别：male、female")
    Field(
      \.ethnicity, "ethnicity", en: "Only this ethnicity, as the records write it",
      zh: "只统计该民族，写法与档案相同")
    Field(
      \.age, "age",
      en: "Only these ages in full years, such as 18-35 or 60-, as of each end of a period",
      zh: "只统计这一年龄段（周岁）：18-35、60-；按每期期初、期末的年龄")
    Field(
      \.ownership, "ownership", en: "Only unions of this ownership, such as non_public",
      zh: "只统计该所有制单位的工会，如 non_public、非公企业")
    Field(\.kind, "kind", en: "Only unions of this kind", zh: "只统计该类型的工会").choosing(
      UnionKind.allCases.map(\.rawValue))
    Field(
      \.division, "division", en: "Only unions within this division; 630100 holds its counties",
      zh: "只统计该行政区划内的工会；630100 含所属区县")
    Field(
      \.byGroup, "by_group",
      en:
        "Divide each row by this, with a row for all: gender, ethnicity, age, trait, ownership, kind, level or division",
      zh: "每行再按此分组，并列出合计：gender、ethnicity、age、trait、ownership、kind、level 或 division"
    ).choosing(GrowthGrouping.allCases.map(\.rawValue))
    Field(
      \.column, "column",
      en: "List the people behind one column, such as joined or closing (implies --rows)",
      zh: "列出某一列数字背后的人员，如 joined、closing（同时即 --rows）")
  }

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
