import Testing

@testable import SiteGenerator

@Suite struct TopicBuilderTests {
  private func topics(_ tags: [[String]], resources: [[String]] = []) -> [Topic] {
    var builder = TopicBuilder()
    for (number, tags) in tags.enumerated() { builder.add(Sample.located(tags), to: .post(number)) }
    for (number, tags) in resources.enumerated() { builder.add(Sample.located(tags), to: .resource(number)) }
    return builder.topics()
  }

  @Test func spellingsOfOneTopicComeTogether() {
    let topics = topics([["Care"], ["care", "money"], ["care"]], resources: [["CARE"]])
    #expect(topics.map(\.name) == ["care", "money"])
    #expect(topics.map(\.slug) == ["care", "money"])
    #expect(topics.map(\.posts) == [[0, 1, 2], [1]])
    #expect(topics.map(\.resources) == [[0], []])
  }

  @Test func tiesOfSpellingsGoByTheAlphabet() {
    #expect(topics([["care"], ["Care"]]).map(\.name) == ["Care"])
    #expect(topics([["Care"], ["care"]]).map(\.name) == ["Care"])
  }

  @Test func theSameTagTwiceCountsOnce() {
    #expect(topics([["care", "Care", "care"]]).map(\.posts) == [[0]])
  }

  @Test(arguments: [("index", "index-"), ("Con", "con-"), ("Early help & care", "early-help--care"), ("Gofal iechyd", "gofal-iechyd")])
  func slugsAreSafeNames(_ tag: String, _ slug: String) {
    #expect(topics([[tag]]).map(\.slug) == [slug])
  }

  @Test func aVeryLongTagStillGetsAnAddress() {
    let slugs = topics([[String(repeating: "word ", count: 70)]]).map(\.slug)
    #expect(slugs.count == 1)
    #expect(slugs.allSatisfy(FileNameRule.allows))
  }

  @Test func topicsStandFromAToZWhateverTheirCase() {
    #expect(topics([["zebra", "Apple", "mango", "Äpfel"]]).map(\.name) == ["Apple", "mango", "zebra", "Äpfel"])
  }
}
