import Markdown

/// Links of the same words lead to one place (rule 15, WCAG 2.4.9). Vague ones have their own rule.
struct SameLinkWords: Rule {
  static let name = "link-same-words"

  func check(_ page: CheckedPage) -> [Problem] {
    var byWords: [String: [Int]] = [:]
    var order: [String] = []
    for number in page.body.references.indices where page.body.references[number].kind == .link {
      let words = page.body.references[number].text.trimmed.lowercased()
      guard !words.isEmpty else { continue }
      if byWords[words] == nil { order.append(words) }
      byWords[words, default: []].append(number)
    }
    return order.compactMap { words in
      guard let numbers = byWords[words], numbers.count > 1, page.vocabulary[.vagueLinks].value(of: words) == nil else { return nil }
      guard let other = numbers.first(where: { goal($0, page) != goal(numbers[0], page) }) else { return nil }
      return report(numbers[0], other, page)
    }
  }
}

extension SameLinkWords {
  /// Where it leads, however it is spelt.
  private func goal(_ number: Int, _ page: CheckedPage) -> String {
    let written = page.body.references[number].destination
    switch page.target(number) {
    case .page(let address, let fragment)?: return "\(address)#\(fragment)"
    case .file(let address, _, _)?, .picture(let address, _)?: return address
    default: return written.hasSuffix("/") ? String(written.dropLast()) : written
    }
  }

  private func report(_ first: Int, _ other: Int, _ page: CheckedPage) -> Problem {
    let links = [page.body.references[first], page.body.references[other]]
    let goals = [first, other].compactMap { page.goal(of: $0) }
    return problem(
      .look, at: links[1].position, of: page,
      "Two links say \"\(links[0].text.trimmed)\" but go to different places (lines \(links[0].position.line) and \(links[1].position.line)).",
      goals.count == 2 && goals[0] != goals[1]
        ? "Name each one: \"\(goals[0])\", \"\(goals[1])\"." : "Add to each what sets it apart: \"\(links[0].text.trimmed), on …\".")
  }
}
