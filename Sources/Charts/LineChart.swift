/// Lines over time, drawn for a page of A4 across: what it shows and says, not how it is drawn.
///
/// Numbers are counts. Every text comes from the caller, in the reader's language.
package struct LineChart: Sendable {
  /// One line: a name, and a value for each place on the axis below.
  package struct Series: Equatable, Sendable {
    package let name: String
    package let values: [Int64]

    package init(name: String, values: [Int64]) {
      self.name = name
      self.values = values
    }
  }

  /// What the drawing says of itself.
  package struct Remarks: Sendable {
    /// The axis begins with 0.
    package let zeroBased: String
    /// The axis does not begin with 0, `{from}` stands for where it does.
    package let cutOff: String
    /// Each of the small pictures has an axis of its own, from 0 on.
    package let ownScales: String
    /// `{count}` lines are left out, for want of room.
    package let leftOut: String

    package init(zeroBased: String, cutOff: String, ownScales: String, leftOut: String) {
      self.zeroBased = zeroBased
      self.cutOff = cutOff
      self.ownScales = ownScales
      self.leftOut = leftOut
    }
  }

  package let title: String
  /// One or two lines below the title.
  package let subtitles: [String]
  package let source: String
  /// The labels below the axis, one for each place.
  package let places: [String]
  package let series: [Series]
  package let numbers: ChartNumbers
  package let remarks: Remarks

  package init(
    title: String, subtitles: [String], source: String, places: [String], series: [Series],
    numbers: ChartNumbers, remarks: Remarks
  ) {
    precondition(series.allSatisfy { $0.values.count == places.count })
    self.title = title
    self.subtitles = subtitles
    self.source = source
    self.places = places
    self.series = series
    self.numbers = numbers
    self.remarks = remarks
  }

  /// More lines than these cannot be told apart in one picture: each gets a small one.
  package static let mostLines = 12
  /// More small pictures than these cannot be read on one page.
  package static let mostPanels = 48
}
