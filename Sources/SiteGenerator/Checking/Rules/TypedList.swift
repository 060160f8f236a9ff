import Markdown

/// A list is a list, and not lines with bullets or numbers typed in front (rule 21, WCAG 1.3.1): screen readers count a list's items.
struct TypedList: Rule {
  static let name = "list-typed"

  func check(_ page: CheckedPage) -> [Problem] {
    let lines = TypedLine.all(in: page.body.prose)
    var problems: [Problem] = []
    var first = 0
    while first < lines.count {
      guard let mark = lines[first].mark else {
        first += 1
        continue
      }
      var end = first + 1
      while end < lines.count, lines[end].follows(lines[end - 1], mark) { end += 1 }
      if end - first >= mark.leastLines { problems.append(report(lines[first], mark, end - first, page)) }
      first = end
    }
    return problems
  }
}

extension TypedList {
  private func report(_ line: TypedLine, _ mark: TypedLine.Mark, _ count: Int, _ page: CheckedPage) -> Problem {
    let prose = page.body.prose
    let words = prose.string(line.words).trimmed
    let lines = count == 1 ? "This line begins" : "These \(count) lines begin"
    return problem(
      at: prose.position(of: line.start), of: page,
      "\(lines) with \"\(mark.text)\" typed by hand. Screen readers don't hear a list there, and the lines run together.",
      "Begin each line with \(mark.isNumber ? "`1. `" : "`- `"): `\(mark.isNumber ? "1." : "-") \(words.prefix(60))`.")
  }
}
