import ArgumentParser
import Records

@testable import CLI

/// A small command tree in which every error of the parser can be provoked.
struct Sample: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", version: "sample 1", subcommands: [Plain.self, Strict.self])

  struct Plain: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "A plain verb.")
    @Argument(help: ArgumentHelp("The union's code.", valueName: "CODE")) var code: String
    @Option(name: [.short, .long], help: ArgumentHelp("A name.", valueName: "NAME"))
    var name: String?
    @Flag(name: [.customShort("x"), .long]) var extra = false
  }

  struct Strict: ParsableCommand {
    enum Size: String, ExpressibleByArgument, CaseIterable { case small, middle, large }
    enum Colour: String, ExpressibleByArgument, CaseIterable {
      case red, green, blue, white, black, grey
    }
    enum Way: String, EnumerableFlag {
      case up, down
      static func name(for value: Way) -> NameSpecification { .shortAndLong }
    }
    struct Even: Error, CustomStringConvertible { let description = "it is odd" }

    @Option var size: Size?
    @Option var colour: Colour?
    @Option var count: Int?
    @Option(transform: { if $0 == "1" { throw Even() } }) var even: Void?
    @Flag var way: Way
  }
}
