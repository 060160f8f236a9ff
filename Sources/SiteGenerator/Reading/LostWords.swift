/// Words that YAML takes for signs of its own: in `title: We are #1` everything from the `#` on is lost without a word, and so is the first word of
/// `title: !Important news`.
enum LostWords {
  static func problems(in yaml: String, file: String, lineOffset: Int) -> [Problem] {
    guard yaml.utf8.contains(where: { [UInt8(ascii: "#"), UInt8(ascii: "!"), UInt8(ascii: "&")].contains($0) }) else { return [] }
    var problems: [Problem] = []
    var blockIndentation: Int?
    for (number, line) in yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let indentation = line.prefix { $0 == " " }.count
      if let block = blockIndentation {
        if line.trimmed.isEmpty || indentation > block { continue }
        blockIndentation = nil
      }
      guard let value = Value(line) else { continue }
      if value.opensBlock { blockIndentation = indentation }
      guard let lost = value.lost else { continue }
      problems.append(
        Problem(
          "front-matter", .look, at: Place(file: file, line: number + 1 + lineOffset, column: lost.column), lost.message,
          suggestion: "Put the whole value in quotes: `\(value.name)\"\(value.words.replacing("\"", with: "'"))\"`."))
    }
    return problems
  }

  /// One line's value, behind `name: ` or `- `.
  private struct Value {
    /// What stands before it, as written.
    let name: String
    let words: String
    private let start: Int

    init?(_ line: Substring) {
      let trimmed = line.trimmed
      guard !trimmed.hasPrefix("#") else { return nil }
      let mark: String
      if trimmed.hasPrefix("- ") {
        mark = "- "
      } else if let colon = trimmed.firstRange(of: ": ") {
        mark = String(trimmed[..<colon.upperBound])
      } else {
        return nil
      }
      name = mark
      words = trimmed.dropFirst(mark.count).trimmed
      start = line.prefix { $0 == " " }.unicodeScalars.count + trimmed.unicodeScalars.count - words.unicodeScalars.count + 1
      if words.isEmpty || "\"'[{".contains(words.prefix(1)) { return nil }
    }

    var opensBlock: Bool { words.hasPrefix("|") || words.hasPrefix(">") }

    var lost: (column: Int, message: String)? {
      if opensBlock { return nil }
      if let first = words.first, "!&".contains(first) {
        return (start, "\"\(words.prefix { $0 != " " }.prefix(30))\" is left out: `\(first)` at the start has a meaning of its own.")
      }
      let isHash = words.hasPrefix("#")
      guard let hash = isHash ? words.startIndex : words.firstRange(of: " #").map({ words.index(after: $0.lowerBound) }) else { return nil }
      // A remark has a space after its sign; `#1` and `#together` are words.
      guard let next = words[hash...].dropFirst().first, next.isLetter || next.isNumber else { return nil }
      let column = start + words[..<hash].unicodeScalars.count
      return (column, "Everything from \"\(words[hash...].prefix(30))\" on is left out: a space and `#` begin a remark.")
    }
  }
}
