import Testing

@testable import SiteGenerator

@Suite struct VocabularyTests {
  private func settings(_ yaml: String) async throws -> (settings: Settings, problems: [Problem]) {
    let folder = try TemporaryFolder()
    try folder.write("title: T\n\(yaml)", to: "content/site.yaml")
    let read = await SourceFolder(site: folder.path, today: Read.today).read()
    return (read.content.settings, read.problems)
  }

  @Test func aSiteChangesListsAndLimits() async throws {
    let (settings, problems) = try await settings(
      "words:\n  plain-english:\n    utilise: ok\n    synergy: working together\n  known-initials: [DWP, ABC]\nlimits:\n  sentence-words: 20\n"
    )
    #expect(problems == [])
    let vocabulary = Vocabulary(site: settings)
    #expect(vocabulary[.plainEnglish].value(of: "utilise") == nil)
    #expect(vocabulary[.plainEnglish].value(of: "synergy") == "working together")
    #expect(vocabulary[.plainEnglish].value(of: "in order to") == "to")
    #expect(vocabulary[.knownInitials].value(of: "abc") != nil)
    #expect(vocabulary[.sentence] == 20)
    #expect(vocabulary[.paragraph] == 5)
  }

  @Test(arguments: [
    ("words:\n  plain-englsh:\n    a: b\n", 3), ("limits:\n  sentence-wrds: 4\n", 3), ("limits:\n  sentence-words: many\n", 3),
    ("words:\n  plain-english: [a]\n", 3), ("words:\n  vague-links:\n    there: somewhere\n", 4),
  ])
  func aSlipIsAProblemWithItsLine(yaml: String, line: Int) async throws {
    let problems = try await settings(yaml).problems
    #expect(problems.map(\.place.line) == [line])
    #expect(problems.first?.place.file == "content/site.yaml")
  }

  @Test func aThemesListsComeBeforeTheSites() {
    let theme: [WordList: [WordListEntry]] = [.people: [WordListEntry(phrase: "carer", advice: "family carer")]]
    #expect(Vocabulary(theme: theme)[.people].value(of: "carer") == "family carer")
    let site = Sample.settings { $0.words = [.people: [WordListEntry(phrase: "carer", advice: nil)]] }
    #expect(Vocabulary(theme: theme, site: site)[.people].value(of: "carer") == nil)
  }

  @Test func everyListHasEntries() {
    for list in WordList.allCases { #expect(!list.usual.isEmpty, "\(list)") }
    for list in WordList.allCases where list.hasAdvice { #expect(list.usual.allSatisfy { !$0.value.isEmpty }, "\(list)") }
  }
}
