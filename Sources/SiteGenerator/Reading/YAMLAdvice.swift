import Yams

/// What to tell a writer whose settings cannot be read: YAML's own words help nobody who does not know YAML.
struct YAMLAdvice {
  private let lines: [Substring]
  private var line = 1
  private var column = 1
  private var message = "We can't read the settings at the top of this file from here on."
  private var suggestion = "Write a name, a colon, a space and a value on each line, such as `title: Picnic in the park`."

  init(_ error: any Error, yaml: String) {
    lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    guard let error = error as? YamlError else { return }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      (line, column) = (mark.line, mark.column)
      advise(problem, context)
    case .duplicatedKeysInMapping(let keys, let context): twice(keys.first ?? "", first: context.mark)
    case .reader(_, let offset, _, _):
      if let offset {
        let before = yaml.prefix(offset)
        line = before.count { $0 == "\n" } + 1
        column = before.count - (before.lastIndex(of: "\n").map { before.distance(from: before.startIndex, to: $0) + 1 } ?? 0) + 1
      }
      message = "The settings hold a character that can't be shown."
      suggestion = "Type the line again."
    default: break
    }
  }

  func problem(file: String, lineOffset: Int) -> Problem {
    Problem("front-matter", at: Place(file: file, line: line + lineOffset, column: column), message, suggestion: suggestion)
  }
}

extension YAMLAdvice {
  private var words: Substring { lines.indices.contains(line - 1) ? lines[line - 1] : "" }
  private var seen: String { String(words.trimmed.prefix(80)) }
  private var indentation: Int { words.prefix { $0 == " " }.count }

  private mutating func advise(_ problem: String, _ context: YamlError.Context?) {
    if words.prefix(while: { $0 == " " || $0 == "\t" }).contains("\t") || problem.contains("cannot start any token") && words.contains("\t")
    {
      message = "This line has a tab in it. Settings take spaces only."
      suggestion = "Put two spaces in place of the tab."
    } else if problem.contains("mapping values") {
      secondColon()
    } else if let context, context.text.contains("quoted scalar") {
      move(to: context)
      message = "A quotation mark opens here and never closes: \"\(seen)\"."
      suggestion = "Close it at the end of the line, or take it out."
    } else if let context, context.text.contains("flow") {
      move(to: context)
      message = "A bracket opens here and never closes: \"\(seen)\"."
      suggestion = "Close it at the end of the line, or put the whole value in quotes."
    } else if let context, context.text.contains("simple key") {
      move(to: context)
      message = "This line has no name and colon before its words: \"\(seen)\"."
      suggestion = "Write it as `name: words`, or join it to the line above."
    } else if let context, ["alias", "anchor", "tag", "directive"].contains(where: context.text.contains) {
      move(to: context)
      adviseQuotes()
    } else if problem.contains("expected <block end>"), !words.contains(": ") {
      message = "This line does not fit the ones above it: \"\(seen)\"."
      suggestion = "Check the colon, and that it begins as far in as its neighbours."
    } else {
      adviseQuotes()
    }
  }

  private mutating func move(to context: YamlError.Context) { (line, column) = (context.mark.line, context.mark.column) }

  /// `title: Picnic: the plan`, or a line that begins further in than it should.
  private mutating func secondColon() {
    if indentation > 0, seen.ranges(of: ": ").count <= 1 {
      column = indentation + 1
      message = "This line begins too far in: \"\(seen)\"."
      suggestion = "Take the \(indentation == 1 ? "space" : "spaces") at its start away."
    } else {
      message = "This line has a second colon: \"\(seen)\"."
      suggestInQuotes()
    }
  }

  private mutating func adviseQuotes() {
    guard seen.contains(": ") else {
      if !seen.isEmpty { message = "We can't read the settings from this line on: \"\(seen)\"." }
      return
    }
    message = "The value on this line has a sign with a meaning of its own: \"\(seen)\"."
    suggestInQuotes()
  }

  private mutating func suggestInQuotes() {
    guard let colon = seen.firstRange(of: ": ") else { return }
    let value = seen[colon.upperBound...].trimmed.replacing("\"", with: "'")
    suggestion = "Put its words in quotes: `\(seen[..<colon.lowerBound]): \"\(value)\"`."
  }

  private mutating func twice(_ key: String, first: Mark) {
    (line, column) = (first.line, first.column)
    let again = lines.indices.first { $0 >= first.line && lines[$0].trimmed.hasPrefix("\(key):") }
    if let again {
      line = again + 1
      column = indentation + 1
    }
    message = "\"\(key)\" is set twice, and it takes one value."
    suggestion = "Keep one of the two lines."
  }
}
