import Testing

@testable import SiteGenerator

@Suite struct PlainEnglishTests {
  @Test func anOfficeWordIsSaidOnce() throws {
    let problems = Found.by(PlainEnglish(), "We utilise it.\n\nThey utilise it prior to lunch.")
    #expect(problems.map(\.level) == [.look, .look])
    #expect(problems.map { "\($0.place.line):\($0.place.column)" } == ["1:4", "3:17"])
    #expect(
      problems[0].message == "\"utilise\" is an office word, and harder to read than it needs to be. It comes 2 times on this page.")
    #expect(problems[0].suggestion == "Try \"use\".")
    #expect(HouseStyle.faults(in: problems[0]) == [])
  }

  @Test(arguments: [
    "We use it to help.", "> utilise", "<q>in order to</q>", "The Implementation Act", "`utilise`", "Put them in order, to see.",
    "Terminal 5", "A facility for all",
    "Additional Learning Needs", "We help people get what they need.", "She noted the obvious", "the prior year",
    "Notwithstanding".prefix(3) + "e",
    "<span lang=\"fr\">utilise</span>", "Purchaser Street", "Sufficiently",
  ])
  func plainWordsAreSilent(body: String) { #expect(Found.by(PlainEnglish(), body) == [], "\(body)") }

  @Test func theListIsLong() { #expect(WordList.plainEnglish.usual.count >= 200) }

  @Test func noPhraseComesTwice() {
    for list in WordList.allCases {
      let phrases = list.usual.map(\.phrase)
      #expect(Set(phrases).count == phrases.count, "\(list): \(Dictionary(grouping: phrases) { $0 }.filter { $1.count > 1 }.keys)")
    }
  }
}

@Suite struct WordsAboutPeopleTests {
  @Test func aPhraseThatPeopleDoNotWantIsWorthALook() throws {
    let problem = try #require(Found.by(WordsAboutPeople(), "He is wheelchair-bound.").first)
    #expect(problem.level == .look)
    #expect((problem.place.line, problem.place.column) == (1, 7))
    #expect(problem.message == "\"wheelchair-bound\" is a phrase that many disabled people don't want to be called by.")
    #expect(problem.suggestion.hasPrefix("Many say \"wheelchair user\"."))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [
    "She suffers from arthritis.", "They suffer from a stroke.", "The disabled are here.", "We help the elderly and the blind.",
    "Ask the deaf.",
    "an able-bodied person", "A child with special needs", "He committed suicide.", "Stroke victims need help.", "The disabled who came",
    "a handicapped man",
  ])
  func theyAreFound(body: String) { #expect(!Found.by(WordsAboutPeople(), body).isEmpty, "\(body)") }

  @Test func aPhraseWithinAPhraseIsSaidOnce() { #expect(Found.by(WordsAboutPeople(), "Help the handicapped people.").count == 1) }

  @Test(arguments: [
    "Disabled people came.", "The disabled toilet is open.", "The disabled people's group", "The blind man sang.",
    "Please close the blind.", "The deaf club meets here.",
    "The Royal National Institute for the Blind", "The Special Educational Needs Act", "Wheelchair users came.",
    "The building suffers from damp.",
    "We suffer from a lack of funds.", "A victim of crime", "Learning disabled people spoke.", "> He is wheelchair-bound.",
    "The elderly dog slept.", "The disabled access ramp",
    "The blind alley", "Deaf people sign.", "an invalid ticket", "<q>the disabled</q> said the paper", "A fit and healthy dog",
    "The aged care review",
  ])
  func otherSensesAreSilent(body: String) { #expect(Found.by(WordsAboutPeople(), body) == [], "\(body)") }

  @Test func theNetworkChooses() {
    let settings = Sample.settings {
      $0.words = [.people: [WordListEntry(phrase: "special needs", advice: nil), WordListEntry(phrase: "service user", advice: "member")]]
    }
    #expect(Found.by(WordsAboutPeople(), "special needs", settings: settings) == [])
    #expect(Found.by(WordsAboutPeople(), "a service user", settings: settings).count == 1)
  }
}
