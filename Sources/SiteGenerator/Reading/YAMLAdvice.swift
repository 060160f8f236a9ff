import Yams

/// What to tell a writer whose settings cannot be read: YAML's own words help nobody who does not know YAML.
struct YAMLAdvice {
  private var line = 1
  private var column = 1
  private var message = "We can't read the settings at the top of this file from here on."
  private var suggestion = "Write a name, a colon, a space and a value on each line, such as `title: Picnic in the park`."

  init(_ error: any Error, yaml: String) {
    guard let error = error as? YamlError else { return }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      (line, column) = (mark.line, mark.column)
      advise(problem, startedOn: context?.mark.line, in: yaml)
    case .duplicatedKeysInMapping(let keys, let context):
      (line, column) = (context.mark.line, context.mark.column)
      if let again = Self.lines(of: keys.first ?? "", in: yaml).dropFirst().first { line = again }
      message = "\"\(keys.first ?? "")\" is set twice, and it takes one value."
      suggestion = "Keep one of the two lines."
    case .reader:
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
  private mutating func advise(_ problem: String, startedOn start: Int?, in yaml: String) {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    let seen = line >= 1 && line <= lines.count ? lines[line - 1].trimmed : ""
    if problem.contains("mapping values"), let colon = seen.firstRange(of: ": ") {
      let value = seen[colon.upperBound...].trimmed.replacing("\"", with: "'")
      message = "This line has a second colon: \"\(seen.prefix(80))\"."
      suggestion = "Put its words in quotes: `\(seen[..<colon.lowerBound]): \"\(value)\"`."
    } else if problem.contains("cannot start any token"), seen.contains("\t") || lines[max(0, line - 1)].contains("\t") {
      message = "This line has a tab in it. Settings take spaces only."
      suggestion = "Put two spaces in place of the tab."
    } else if problem.contains("cannot start any token"), let colon = seen.firstRange(of: ": ") {
      let value = seen[colon.upperBound...].trimmed.replacing("\"", with: "'")
      message = "The value begins with a sign that has a meaning of its own: \"\(seen.prefix(80))\"."
      suggestion = "Put its words in quotes: `\(seen[..<colon.lowerBound]): \"\(value)\"`."
    } else if problem.contains("end of stream") || problem.contains("quoted scalar") {
      line = start ?? line
      let opened = line >= 1 && line <= lines.count ? lines[line - 1].trimmed : ""
      message = "A quotation mark opens here and never closes: \"\(opened.prefix(80))\"."
      suggestion = "Close it at the end of the line, or take it out."
    } else if problem.contains("could not find expected ':'") || problem.contains("expected <block end>") {
      message = "This line does not fit the ones above it: \"\(seen.prefix(80))\"."
      suggestion = "Check the colon, and that it begins as far in as its neighbours."
    } else if let colon = seen.firstRange(of: ": ") {
      let value = seen[colon.upperBound...].trimmed.replacing("\"", with: "'")
      message = "The value on this line has a sign with a meaning of its own: \"\(seen.prefix(80))\"."
      suggestion = "Put its words in quotes: `\(seen[..<colon.lowerBound]): \"\(value)\"`."
    } else if !seen.isEmpty {
      message = "We can't read the settings from this line on: \"\(seen.prefix(80))\"."
    }
  }

  private static func lines(of key: String, in yaml: String) -> [Int] {
    yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.hasPrefix("\(key):") }.map { $0.offset + 1 }
  }
}
