import Federation
import Records

extension ReportRequest {
  /// What only a growth report can be asked.
  static let growthParameters: [Parameter] = [
    Parameter(name: "gender") {
      $0.growth.filter.gender?.rawValue
    } read: {
      $0.growth.filter.gender = try choice($1)
    },
    Parameter(name: "ethnicity") {
      $0.growth.filter.ethnicity
    } read: {
      $0.growth.filter.ethnicity = $1
    },
    Parameter(name: "age") {
      $0.growth.filter.ages?.text
    } read: {
      $0.growth.filter.ages = try AgeBand(parsing: $1)
    },
    Parameter(name: "ownership") {
      $0.growth.filter.ownership
    } read: {
      $0.growth.filter.ownership = $1
    },
    Parameter(name: "kind") {
      $0.growth.filter.kind?.rawValue
    } read: {
      $0.growth.filter.kind = try choice($1)
    },
    Parameter(name: "division") {
      $0.growth.filter.division
    } read: {
      $0.growth.filter.division = $1
    },
    Parameter(name: "by_group") {
      $0.growth.grouping?.rawValue
    } read: {
      $0.growth.grouping = try choice($1)
    },
    Parameter(name: "column") {
      $0.growth.figure?.name
    } read: {
      guard let figure = GrowthFigure(name: $1) else {
        throw ValueError("choice.unknown", ["choices": .text($1)])
      }
      $0.growth.figure = figure
    },
  ]
}
