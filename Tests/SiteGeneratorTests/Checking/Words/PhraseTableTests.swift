import Markdown
import Testing

@testable import SiteGenerator

@Suite struct PhraseTableTests {
  private let table = PhraseTable<String>([
    ("in order to", "to"), ("in order", "-"), ("utilise", "use"), ("wheelchair-bound", "wheelchair user"), ("Siân", "name"),
    ("don't", "do not"),
  ])

  private func found(_ source: String) -> [String] {
    let page = PageWords.words(of: source)
    return page.words.indices.compactMap { number in table.match(page, at: number).map { "\(page.string($0.words)): \($0.value)" } }
  }

  @Test(arguments: [
    ("In order to go", ["In order to: to"]), ("in order, to go", ["in order: -"]), ("in order that", ["in order: -"]),
    ("UTILISE it", ["UTILISE: use"]),
    ("wheelchair bound or wheelchair-bound", ["wheelchair bound: wheelchair user", "wheelchair-bound: wheelchair user"]),
    ("a wheelchair. Bound", []), ("SIÂN", ["SIÂN: name"]), ("Don’t", ["Don’t: do not"]), ("utilised", []),
    ("in\norder\nto", ["in order to: to"]),
  ])
  func findsTheLongestPhraseOfWordsThatBelongTogether(source: String, phrases: [String]) {
    #expect(found(source) == phrases)
  }

  @Test func knowsAWholeText() {
    #expect(table.value(of: "Utilise!") == "use")
    #expect(table.value(of: "utilise it") == nil)
    #expect(table.value(of: "") == nil)
  }

  @Test func theLaterOfTwoCounts() { #expect(PhraseTable<Int>([("a", 1), ("A", 2)]).value(of: "a") == 2) }
}
