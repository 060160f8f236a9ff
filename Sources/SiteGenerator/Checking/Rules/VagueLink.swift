import Markdown

/// A link's words say where it leads (rules 11 and 13, WCAG 2.4.4 and 2.4.9).
struct VagueLink: Rule {
  static let name = "link-vague"

  func check(_ page: CheckedPage) -> [Problem] {
    let vague = page.body.references.indices.filter { isVague($0, page) }
    let byWords = Dictionary(grouping: vague) { page.body.references[$0].text.trimmed.lowercased() }
    return byWords.values.sorted { $0[0] < $1[0] }.flatMap { same -> [Problem] in
      let places = Set(same.map { page.body.references[$0].destination })
      return places.count > 1 ? [repeated(same, page)] : same.map { single($0, page) }
    }
  }
}

extension VagueLink {
  private func isVague(_ number: Int, _ page: CheckedPage) -> Bool {
    let link = page.body.references[number]
    guard link.kind == .link, !link.isAutolink, link.text.utf8.count < 40 else { return false }
    return page.vocabulary[.vagueLinks].value(of: link.text) != nil
  }

  private func single(_ number: Int, _ page: CheckedPage) -> Problem {
    let link = page.body.references[number]
    let goal = page.goal(of: number)
    return problem(
      at: link.position, of: page,
      "\"\(link.text.trimmed)\" doesn't say where the link goes. Some people hear links as a list, without the text around.",
      goal.map { "Try `[\($0)](\(link.destination.prefix(80)))`." }
        ?? "Name what is there: `[How to claim, on GOV.UK](\(link.destination.prefix(80)))`.")
  }

  private func repeated(_ numbers: [Int], _ page: CheckedPage) -> Problem {
    let links = numbers.map { page.body.references[$0] }
    let words = links[0].text.trimmed
    let lines = (links.prefix(4) + [links[links.count - 1]].suffix(links.count > 4 ? 1 : 0)).map { "\($0.position.line)" }
    let goals = numbers.prefix(2).compactMap { page.goal(of: $0) }.map { "\"\(words) about \($0)\"" }
    let example = goals.count == 2 ? goals.joined(separator: ", ") : "\"\(words) about Leeds\", \"\(words) about Hull\""
    return problem(
      at: links[0].position, of: page,
      "\(Self.count(links.count)) links say \"\(words)\" but go to different pages (lines \(lines.dropLast().joined(separator: ", ")) and \(lines.last ?? "")).",
      "Name each one: \(example).")
  }

  static func count(_ number: Int) -> String {
    ["Two", "Three", "Four", "Five"].indices.contains(number - 2) ? ["Two", "Three", "Four", "Five"][number - 2] : "\(number)"
  }
}

extension CheckedPage {
  /// What stands where a link leads: the title of a page of this site, or a file's name as words. Nil for other sites.
  func goal(of number: Int) -> String? {
    let link = body.references[number]
    if let title = target(number).flatMap(context.title) { return title }
    guard !link.destination.contains(":"), !link.destination.hasPrefix("#") else { return nil }
    let name = link.fileName.prefix { $0 != "." && $0 != "#" }.replacing("-", with: " ").replacing("_", with: " ").trimmed
    return name.isEmpty || name == "index" ? nil : name.capitalizedFirst
  }
}
