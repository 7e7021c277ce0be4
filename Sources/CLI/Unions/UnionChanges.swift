import ArgumentParser
import Exchange
import Federation
import Records

extension UnionCommand {
  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move", abstract: say("help.union.move"))
    @Argument(help: .label("union", "code")) var code: String
    @Option(help: .label("union", "parent")) var to: String
    @Option(help: .words("help.option.on", value: "DATE")) var on: String
    @Option(help: .field("union_parent", "line")) var line = UnionLine.administrative.rawValue
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try day(on, of: "--on")
      let session = try Session(common, "union move", writing: writing)
      let line: UnionLine? = try session.choice(line, "line", of: .unionParent)
      try session.tell(.union) { desk, db in
        try UnionService(desk).move(
          code, to: to, line: line ?? .administrative, on: day, in: db)
      }
    }
  }

  struct Rename: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rename", abstract: say("help.union.rename"))
    @Argument(help: .label("union", "code")) var code: String
    @Option(help: .label("union", "name")) var name: String
    @Option(help: .words("help.option.on", value: "DATE")) var on: String
    @Option(help: .field("union_version", "document")) var document: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try day(on, of: "--on")
      let session = try Session(common, "union rename", writing: writing)
      try session.tell(.union) { desk, db in
        try UnionService(desk).rename(code, to: name, on: day, document: document, in: db)
      }
    }
  }

  struct Convert: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "convert", abstract: say("help.union.convert"))
    @Argument(help: .label("union", "code")) var code: String
    @Option(help: .label("union", "kind")) var kind: String
    @Option(help: .field("union", "level")) var level: String?
    @Option(help: .field("union", "name")) var name: String?
    @Option(help: .words("help.option.on", value: "DATE")) var on: String
    @Option(help: .field("union_version", "document")) var document: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try day(on, of: "--on")
      let session = try Session(common, "union convert", writing: writing)
      let texts = given(["kind": kind, "level": level, "name": name])
      let values = try session.office.read(texts, of: .union)
      try session.tell(.union) { desk, db in
        try UnionService(desk).convert(
          code, to: try values.required("kind", Fields.choice), level: values.choice("level"),
          name: values.text("name"), on: day, document: document, in: db)
      }
    }
  }

  /// The unions under one, indented as they stand.
  struct Tree: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tree", abstract: say("help.union.tree"))
    @Argument(help: .label("union", "code")) var code: String?
    @Option(help: .words("help.union.tree_on", value: "DATE")) var treeOn: String?
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "union tree", reading: reading)
      let treeDay = try treeOn.map { try day($0, of: "--tree-on") }
      try session.office.tree(of: code, on: treeDay, to: try session.output())
    }
  }
}

extension Session {
  /// A choice typed after an option, as a code or a word.
  func choice<Value: RawRepresentable<String>>(_ text: String, _ column: String, of kind: Kind)
    throws
    -> Value?
  {
    guard let field = kind.field(column) else { return nil }
    guard case .text(let code) = try office.value(text, of: field, in: kind.name) else {
      return nil
    }
    return Value(rawValue: code)
  }
}
