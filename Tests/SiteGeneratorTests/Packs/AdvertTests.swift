import Testing

@testable import SiteGenerator

@Suite struct AdvertTests {
  @Test func itSaysAllThatTheGroupHasPublished() {
    let group = PackSamples.group(
      covers: ["social care", "NHS"],
      contacts: [("website", "https://fens.example/"), ("phone", "01632 960000"), ("email", "hello@fens.example")])
    #expect(
      PackSamples.advert(group).text == """
        Get involved with Fens Together

        Do you use a Direct Payment or a Personal Health Budget in Cambridgeshire?

        This group is for you, and for people who look after one for somebody else. We share what we know, answer each other’s questions, and speak up together.

        What we cover: social care, NHS.

        It is free to join. There are no unnecessary meetings. It is online and accessible: take part when and how it suits you.

        How to join
        Go to https://example.org/net/groups/fens.html
        Email hello@fens.example
        Our own website: fens.example

        We are part of The Care Net: many local groups, one strong voice.
        """)
  }

  @Test func whatAGroupHasNotSaidIsLeftOut() {
    let text = PackSamples.advert(PackSamples.group()).text
    for absent in ["What we cover", "Email", "website", "{", "}", "\n\n\n", "example. The group"] {
      #expect(!text.contains(absent), "\(absent)")
    }
    #expect(text.contains("How to join\nGo to https://example.org/net/groups/fens.html\n"))
  }

  @Test func withoutAnAddressNothingSpeaksOfOne() {
    let advert = PackSamples.advert(PackSamples.group(), baseURL: nil)
    #expect(advert.address == nil && advert.shownAddress == nil)
    #expect(advert.join == "" && advert.scan == "")
    #expect(advert.ways == ["Look for us in the list of groups of The Care Net."])
    #expect(!advert.text.contains("http") && !advert.text.contains("Go to"))
    let reached = PackSamples.advert(PackSamples.group(contacts: [("email", "hello@fens.example")]), baseURL: nil)
    #expect(reached.ways == ["Email hello@fens.example"])
  }

  @Test func anExampleSaysThatItIsOne() {
    let advert = PackSamples.advert(PackSamples.group(isExample: true))
    #expect(advert.text.hasPrefix("This is an example. The group is made up.\n\n"))
    #expect(advert.description.hasPrefix("This is an example."))
  }

  @Test(arguments: [
    ("https://example.org/net/", "example.org/net/groups/fens.html"), ("http://example.org/", "http://example.org/groups/fens.html"),
  ])
  func addressesAreShownWithoutWhatNobodyTypes(_ baseURL: String, _ shown: String) {
    let advert = PackSamples.advert(PackSamples.group(), baseURL: baseURL)
    #expect(advert.shownAddress == shown)
    #expect(advert.address == "\(baseURL)groups/fens.html")
  }

  @Test func addressesAreWrittenAsBrowsersWantThem() {
    #expect(PackSamples.advert(PackSamples.group(slug: "café")).address == "https://example.org/net/groups/caf%C3%A9.html")
  }

  @Test func endlessFactsAreCutAtAWord() {
    let advert = PackSamples.advert(PackSamples.endless)
    #expect(advert.call.hasSuffix("Association of Budget…") || advert.call.hasSuffix("Holders…") || advert.call.hasSuffix("of…"))
    for sentence in [advert.call, advert.who, advert.covers] { #expect(sentence.count < 220 && sentence.contains("…"), "\(sentence)") }
  }

  @Test func anAddressThatNobodyCouldTypeIsLeftOut() {
    let long = "https://example.org/" + String(repeating: "a", count: 200)
    #expect(PackSamples.advert(PackSamples.group(contacts: [("website", long)])).ways == [])
  }

  /// In one paragraph, with the same facts.
  @Test func theDescriptionSaysTheWordsOfThePicture() {
    let group = PackSamples.group(covers: ["benefits"], contacts: [("email", "hello@fens.example")])
    let description = PackSamples.advert(group).description
    for words in [
      "Get involved with Fens Together.", "in Cambridgeshire?", "What we cover: benefits.", "It is free to join.",
      "How to join: Go to https://example.org/net/groups/fens.html. Email hello@fens.example. We are part of",
    ] {
      #expect(description.contains(words), "\(words)")
    }
    #expect(!description.contains("\n"))
  }

  @Test(arguments: ["مجموعة الرعاية", "אנחנו ביחד", "東京の会", "Ann & Bob's <b>\"group\"</b>", "{area} {network}", "e\u{301}ire"])
  func namesStandInTheTextAsTheyAre(_ name: String) {
    #expect(PackSamples.advert(PackSamples.group(name)).text.contains("Get involved with \(name)\n"))
  }
}
