import Exchange
import Federation
import Glibc
import Records

/// A help page of ArgumentParser, laid out anew in the user's language: headings and set phrases
/// from the catalogue, lines broken by columns, the options of every command after the own ones.
struct HelpPage {
  private let words: Words
  private let overview: [Substring]
  private let usage: String
  /// A heading and its lines.
  private var sections: [[Substring]]
  private let footer: String?

  /// Takes a page as rendered without line breaks. A text without a usage line, such as the
  /// version, is all overview.
  init(_ text: String, _ words: Words) {
    self.words = words
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { $0.hasPrefix("USAGE: ") } ?? lines.endIndex
    var overview = Array(lines[..<start])
    if let first = overview.first, first.hasPrefix("OVERVIEW: ") {
      overview[0] = first.dropFirst("OVERVIEW: ".count)
    }
    while overview.last?.isEmpty == true { overview.removeLast() }
    self.overview = overview
    var blocks = lines[start...].split(separator: "").map(Array.init)
    usage = blocks.isEmpty ? "" : blocks.removeFirst().joined(separator: "\n")
    let see = Pattern("  See '{command}' for detailed help.")
    footer = blocks.last?.first.flatMap { see.match($0)?.first?.text }
    if footer != nil { blocks.removeLast() }
    sections = blocks
    moveCommonOptions()
  }

  /// The options of every command stand after those of this one.
  private mutating func moveCommonOptions() {
    let common = words["usage.common_options"].uppercased() + ":"
    guard let from = sections.firstIndex(where: { $0.first == common[...] }),
      let own = sections.firstIndex(where: { $0.first == "OPTIONS:" }), own > from
    else { return }
    sections.insert(sections[from], at: own + 1)
    sections.remove(at: from)
  }

  /// The page, at most `width` columns wide where its words allow.
  func rendered(width: Int) -> String {
    var blocks: [String] = []
    if !overview.isEmpty {
      let lines = overview.map { line in
        // Examples are indented and stay as they are, to be copied.
        line.hasPrefix(" ") ? String(line) : Columns.wrapped(String(line), to: width, indent: 0)
      }
      blocks.append(lines.joined(separator: "\n"))
    }
    if let synopsis = Pattern("USAGE: {usage}").match(usage)?.first?.text {
      let line = ParserWords(words).synopsis(synopsis)
      blocks.append(Columns.wrapped(line, to: width, indent: 2))
    }
    blocks += sections.map { rendered($0, width) }
    if let footer {
      let command = ParserWords(words).placed(footer)
      blocks.append(words.say("usage.see_command", figures: ["command": .text(command)]))
    }
    return blocks.joined(separator: "\n\n")
  }

  private func rendered(_ section: [Substring], _ width: Int) -> String {
    var lines = [heading(section[0])]
    var label: String?
    for line in section.dropFirst() {
      // A label too long for its column stands alone; what it means follows on the next line.
      let indented = line.hasPrefix(String(repeating: " ", count: Self.labelColumns))
      let name = indented ? label ?? "" : line.prefix(Self.labelColumns).trimmed
      let meaning = String(line.dropFirst(Self.labelColumns))
      if !indented, line.count > Self.labelColumns, !line.dropFirst(25).hasPrefix(" ") {
        label = line.trimmed
        continue
      }
      if !indented, let label { lines.append(Self.entry(label, "", width)) }
      lines.append(Self.entry(command(name), phrase(meaning), width))
      label = nil
    }
    if let label { lines.append(Self.entry(label, "", width)) }
    return lines.joined(separator: "\n")
  }

  /// A command's name, with the mark of one that runs when none is named.
  private func command(_ label: String) -> String {
    guard let name = Pattern("{command} (default)").match(label)?.first?.text else { return label }
    return words.say("usage.default_command", figures: ["command": .text(name)])
  }

  /// Where ArgumentParser and we put the meaning of an option.
  private static let labelColumns = 26

  private static func entry(_ label: String, _ meaning: String, _ width: Int) -> String {
    guard !meaning.isEmpty else { return "  " + label }
    let free = labelColumns - 2 - Columns.width(label)
    let head = "  " + label + String(repeating: " ", count: max(free, 0))
    if free > 0 { return Columns.wrapped(head + meaning, to: width, indent: labelColumns) }
    let margin = String(repeating: " ", count: labelColumns)
    return head + "\n" + Columns.wrapped(margin + meaning, to: width, indent: labelColumns)
  }

  private func heading(_ line: Substring) -> String {
    switch line {
    case "OPTIONS:": return words["usage.options"]
    case "ARGUMENTS:": return words["usage.arguments"]
    case "SUBCOMMANDS:": return words["usage.subcommands"]
    default: break
    }
    let common = words["usage.common_options"]
    let group =
      Pattern("{group} SUBCOMMANDS:").match(line)?.first?.text
      ?? (line.dropLast() == common.uppercased()[...] ? common : String(line.dropLast()))
    return words.say("usage.group", figures: ["group": .text(group)])
  }

  /// A meaning with the parser's own phrases said in the user's language.
  private func phrase(_ meaning: String) -> String {
    let meaning = ParserWords(words).description(meaning)
    let patterns = [
      ("{text}(values: {values}; default: {value})", "usage.values_default"),
      ("{text}(values: {values})", "usage.values"),
      ("{text}(default as flag: {value})", "usage.default_flag"),
      ("{text}(default: {value})", "usage.default"),
    ]
    for (pattern, key) in patterns {
      guard let places = Pattern(pattern).match(meaning) else { continue }
      var figures: Figures = [:]
      for (name, text) in places { figures[name] = .text(text[...].trimmed) }
      return words.say(key, figures: figures)[...].trimmed
    }
    return meaning
  }

  /// The columns of the terminal, or 80; `COLUMNS` decides when it is set.
  static var screenWidth: Int {
    var size = winsize()
    let typed = getenv("COLUMNS").flatMap { Int(String(cString: $0)) }
    let own = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    let width = typed ?? (own > 0 ? own : 80)
    return min(max(width, 40), 120)
  }
}

extension Substring {
  /// Without the spaces around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
