import Testing

@testable import SiteGenerator

@Suite struct SentenceLengthTests {
  private static let office =
    "In order to facilitate the utilisation of the additional resources that have been made available by the authority, it is necessary that all persons "
    + "who wish to participate complete the form and return it to the office before the end of this month."

  @Test func aLongSentenceIsCountedAndCut() throws {
    let count = Self.office.split(separator: " ").count
    let problem = try #require(Found.by(SentenceLength(), "Short one. \(Self.office)").first)
    #expect(problem.level == .look)
    #expect((problem.place.line, problem.place.column) == (1, 12))
    #expect(problem.message == "This sentence has \(count) words. Most people lose the thread after 25. Could it be two?")
    #expect(problem.suggestion.hasPrefix("It begins \"In order to facilitate\"."))
    #expect(problem.suggestion.contains("Also: \"In order to facilitate the utilisation of\" can be \"to use\""))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func aJoiningWordNearTheMiddleShowsWhereToCut() throws {
    let body =
      "We went to the park with all of our friends from the group on Monday and then we had a long and lovely picnic by the lake there."
    #expect(try #require(Found.by(SentenceLength(), body).first).suggestion.contains("A full stop could go before \"and then we had\"."))
  }

  @Test(arguments: [
    (25, "pages/about.md", false), (26, "pages/about.md", true), (15, "resources/a/index.easy-read.md", false),
    (16, "resources/a/index.easy-read.md", true),
  ])
  func theLimitIsTheLast(words: Int, path: String, isLong: Bool) {
    let body = (1...words).map { _ in "word" }.joined(separator: " ") + "."
    #expect(Found.by(SentenceLength(), body, path: path).isEmpty != isLong)
  }

  @Test func aSiteChangesTheLimit() {
    let settings = Sample.settings { $0.limits = [.sentence: 5] }
    #expect(Found.by(SentenceLength(), "one two three four five six.", settings: settings).count == 1)
  }

  private static let long = (1...40).map { _ in "word" }.joined(separator: " ")

  @Test(arguments: [
    "> \(long).", "<q>\(long)</q>", "| a |\n| - |\n| \(long) |", "    \(long)", "`\(long)`", "- \(long.prefix(100))\n- \(long.prefix(100))",
    "<span lang=\"cy\">\(long)</span>", "well-known user-led co-operative " + long.prefix(100),
    "\(long.prefix(100))\\\n\(long.prefix(100))",
    "# \(long.prefix(90))", "See https://example.org/\(long.replacing(" ", with: "-")) now.",
    "\(long.prefix(100)). Then \(long.prefix(100)).",
  ])
  func whatIsNotOneSentenceOfTheWritersIsSilent(body: String) { #expect(Found.by(SentenceLength(), body) == [], "\(body)") }
}

@Suite struct ParagraphLengthTests {
  private func sentences(_ count: Int) -> String { (1...count).map { "Sentence number \($0) is here." }.joined(separator: " ") }

  @Test func aLongParagraphIsWorthALook() throws {
    let problem = try #require(Found.by(ParagraphLength(), "Hi.\n\n\(sentences(7))").first)
    #expect(problem.level == .look)
    #expect((problem.place.line, problem.place.column) == (3, 1))
    #expect(problem.message.hasPrefix("This paragraph has 7 sentences."))
    #expect(problem.suggestion == "Leave an empty line before \"Sentence number 4 is\", for example.")
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func othersAreSilent() {
    for body in [
      sentences(5), "\(sentences(4))\n\n\(sentences(4))", "> \(sentences(8))", "a\\\nb\\\nc\\\nd\\\ne\\\nf\\\ng",
      "- \(sentences(3))\n- \(sentences(3))",
    ] {
      #expect(Found.by(ParagraphLength(), body) == [], "\(body)")
    }
  }
}
