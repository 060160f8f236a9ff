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

  /// No sentence of it, and no sign that belongs to one.
  @Test(arguments: [
    (["call", "who"], "This group is for you", "How to join: Go to"), (["howToJoin"], "Get involved with Fens Together. Do", "free. Go to"),
    (["join", "email"], "Get involved", "How to join: Our own website: fens.example. We"),
    (["join", "email", "website", "network"], "Get involved", "free. How to join."),
    (["howToJoin", "join", "email", "website"], "Get involved", "free. We are part of The Care Net"),
  ])
  func whatIsEmptyLeavesNoSignBehind(_ empty: [String], _ start: String, _ part: String) {
    var strings = Dictionary(uniqueKeysWithValues: empty.map { ($0, "") })
    strings.merge(["free": "free.", "meetings": "", "online": ""]) { $1 }
    let group = PackSamples.group(contacts: [("email", "a@fens.example"), ("website", "https://fens.example/")])
    var advert = PackSamples.advert(group, words: AdvertWords(strings: strings))
    if empty.contains("call") { advert.call = "" }
    #expect(advert.description.hasPrefix(start) && advert.description.contains(part), "\(advert.description)")
    for text in [advert.description, advert.text] {
      for odd in ["..", " .", ": .", "  ", ":.", "\n\n\n", "\n."] { #expect(!text.contains(odd), "\(text)") }
    }
  }

  @Test(arguments: [("Join us", "Join us."), ("Join us!", "Join us!"), ("Join us?", "Join us?"), ("Join us …", "Join us …")])
  func aFullStopStandsWhereNoOtherSignEndsTheCall(_ call: String, _ expected: String) {
    let advert = PackSamples.advert(PackSamples.group(), words: AdvertWords(strings: ["call": call]))
    #expect(advert.description.hasPrefix("\(expected) Do you"))
  }

  @Test func withoutWaysNothingIsSaidOfThem() {
    #expect(PackSamples.advert(PackSamples.group(), baseURL: nil, words: AdvertWords(strings: ["find": ""])).ways == [])
  }

  /// Names and descriptions of pictures, and the heading of the sheet.
  @Test func whatPeopleWhoDoNotSeeItNeedIsSaidAllTheSame() {
    let nothing = AdvertWords(strings: Dictionary(uniqueKeysWithValues: AdvertSentence.allCases.map { ($0.rawValue, "") }))
    for sentence in AdvertSentence.allCases {
      let isNeeded = [.call, .joined, .joinedShows, .picture].contains(sentence)
      #expect(nothing.sentence(sentence) == (isNeeded ? sentence.standard : ""), "\(sentence)")
    }
    var pack = PackSamples.pack(PackSamples.group(), words: nothing)
    #expect(pack.joinedName == "Fens Together and The Care Net" && pack.advertName == "The advert of Fens Together")
    #expect(pack.joinedDescription == "The logos of Fens Together and The Care Net, joined by two rings that are linked.")
    #expect(pack.advert.description == "Get involved with Fens Together.")
    pack.art = LogoSamples.art()
    #expect(!pack.joinedDescription.isEmpty)
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
