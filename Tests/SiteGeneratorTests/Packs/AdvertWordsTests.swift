import Testing

@testable import SiteGenerator

@Suite struct AdvertWordsTests {
  @Test(arguments: [
    ("{a} and {b}", "1 and {a}"), ("{c}", "{c}"), ("{a", "{a"), ("a}", "a}"), ("", ""), ("{{a}}", "{1}"), ("{}{a}", "{}1"),
  ])
  func bracesAreFilledOnce(_ pattern: String, _ expected: String) {
    #expect(pattern.filled(with: ["a": "1", "b": "{a}"]) == expected)
  }

  @Test func aThemeHasItsOwnWords() {
    let words = AdvertWords(strings: ["call": "Ymunwch â {group}", "meetings": ""])
    let advert = PackSamples.advert(PackSamples.group(), words: words)
    #expect(advert.call == "Ymunwch â Fens Together")
    #expect(advert.reasons == ["It is free to join.", "It is online and accessible: take part when and how it suits you."])
  }

  /// People come to know one wording, whichever theme a network has.
  @Test func theNetworksThemeSaysWhatAThemeWithoutWordsSays() {
    let theme = ThemeFolder(places: [Repository.themes]).read(Located("care-net")).theme
    let facts = Dictionary(
      uniqueKeysWithValues: ["group", "area", "covers", "address", "email", "website", "network", "name"].map { ($0, "<\($0)>") })
    for sentence in AdvertSentence.allCases {
      #expect(theme.advertWords.strings[sentence.rawValue] != nil, "\(sentence)")
      let own = theme.advertWords.sentence(sentence, facts)
      #expect(own == AdvertWords().sentence(sentence, facts))
      #expect(!own.contains("{"))
    }
    #expect(Set(theme.advertWords.strings.keys) == Set(AdvertSentence.allCases.map(\.rawValue)))
  }
}
