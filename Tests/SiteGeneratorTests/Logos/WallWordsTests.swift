import Testing

@testable import SiteGenerator

@Suite struct WallWordsTests {
  private func words(_ groups: [String], network: String = "The Care Net") -> WallWords { WallWords(network: network, groups: groups) }

  @Test(arguments: [
    ([], "The logo of The Care Net."), (["Leeds"], "The logo of The Care Net, joined to the logos of one group."),
    (["A", "B"], "The logo of The Care Net, joined to the logos of 2 groups."),
  ])
  func theShortestIsOneSentence(_ groups: [String], _ expected: String) {
    #expect(words(groups).short == expected)
  }

  @Test func theFullTextNamesEveryGroupInTheirOrder() {
    #expect(
      words(["Leeds", "Bath"]).full
        == "The logo of The Care Net in the middle, joined to the logos of 2 groups around it: Leeds, Bath.")
  }

  /// The longest text that fits, and one character less than it needs.
  @Test(arguments: ["Leeds", "Ynys Môn", "👩‍👩‍👧‍👦 families"]) func theLimitIsExact(_ name: String) {
    let words = words([name, "Bath", "York"])
    let all = words.full.utf16.count
    #expect(words.upTo(all) == words.full)
    #expect(words.upTo(all - 1) != words.full)
    let two = "The logo of The Care Net in the middle, joined to the logos of 3 groups around it: \(name), Bath, and 1 more."
    #expect(words.upTo(two.utf16.count) == (two.utf16.count < all ? two : words.full))
  }

  @Test(arguments: [1, 3, 60, 187, 1000, 5000], [95, 120, 420, 1000]) func noLimitIsPassed(_ count: Int, _ limit: Int) {
    let words = words((0..<count).map { $0 % 7 == 3 ? "👩‍👩‍👧‍👦 Group \($0) with quite a long name, for once" : "Group \($0)" })
    let text = words.upTo(limit)
    #expect(text.utf16.count <= limit)
    #expect(text.hasSuffix(".") || text.hasSuffix("…"))
    if text != words.full, limit >= 120 { #expect(text.hasSuffix("more.") || text.hasSuffix("around it.")) }
  }

  @Test func whatIsLeftOutIsCounted() throws {
    let text = words((1...200).map { "Group \($0)" }).upTo(420)
    let named = text.ranges(of: "Group ").count
    #expect(text.hasSuffix(", and \(200 - named) more."))
    #expect(text.utf16.count > 400)
  }

  @Test func aNameThatIsTooLongStopsTheList() {
    let text = words(["Leeds", String(repeating: "x", count: 500), "Bath"]).upTo(420)
    #expect(text.hasSuffix(": Leeds, and 2 more."))
  }

  @Test func anEndlessNetworkIsCut() {
    let text = words(["Leeds"], network: String(repeating: "👋", count: 400)).upTo(420)
    #expect((418...420).contains(text.utf16.count))
    #expect(text.contains("👋… in the middle"))
  }

  @Test func theFileHasAllOfThem() {
    let words = words((1...300).map { "Group \($0)" })
    let file = String(decoding: words.file, as: UTF8.self)
    for text in [words.short, words.upTo(420), words.upTo(1000), words.full] { #expect(file.contains("\n\n\(text)\n")) }
    #expect(!file.contains("\r") && file.hasSuffix(".\n") && !file.contains("\n\n\n"))
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_002_003, "1,002,003")]) func numbersHaveCommas(
    _ number: Int, _ text: String
  ) {
    #expect(words([]).number(number) == text)
  }

  @Test(arguments: [
    (["A"], 1, false, " Initials stand in for the logo of one group."),
    (["A", "B", "C"], 2, false, " Initials stand in for the logos of 2 groups."),
    (["A", "B"], 0, true, " Initials stand in for the logo of The Care Net."),
    (["A", "B"], 1, true, " Initials stand in for the logo of The Care Net. Initials stand in for the logo of one group."),
  ])
  func initialsAreNotCalledLogos(_ groups: [String], _ initials: Int, _ ofNetwork: Bool, _ expected: String) {
    let plain = words(groups)
    var words = plain
    (words.initials, words.networkHasInitials) = (initials, ofNetwork)
    #expect(words.short == plain.short + expected)
    #expect(words.full == plain.full + expected)
    #expect(words.upTo(words.full.utf16.count - 1) != words.full)
  }

  @Test(arguments: [120, 160, 420]) func noLimitIsPassedWithInitials(_ limit: Int) {
    var words = words((1...100).map { "Group \($0)" }, network: "Net")
    words.initials = 9
    #expect(words.upTo(limit).utf16.count <= limit)
    #expect(words.upTo(limit).hasSuffix(" Initials stand in for the logos of 9 groups."))
  }

  /// Every sentence, in a language that counts and lists in its own way.
  @Test func aThemeHasItsOwnWords() {
    var words = words((1...1200).map { "Gruppe \($0)" }, network: "Netz")
    words.sentences.strings = [
      "many": "Das Zeichen von {network} mit denen von {count} Gruppen.", "thousands": ".", "names": "{names}; {name}",
      "someNamed": "{network} und {count}: {names} und {more} weitere.", "manyInitials": "", "posterMany": "", "bandAddress": "{address}!",
    ]
    words.initials = 7
    #expect(words.short == "Das Zeichen von Netz mit denen von 1.200 Gruppen.")
    #expect(words.upTo(55) == "Netz und 1.200: Gruppe 1; Gruppe 2 und 1.198 weitere.")
    #expect(words.count == nil)
    #expect(words.strip(address: "netz.example") == "netz.example!")
  }

  /// The picture's name, its descriptions and what stands between names; nothing else, and no empty lines for it.
  @Test(arguments: [[], ["Leeds"], ["Leeds", "Bath"]])
  func aThemeWithoutWordsLeavesNoPictureWithoutAny(_ groups: [String]) {
    let standard = words(groups)
    var words = standard
    words.initials = 1
    words.sentences.strings = Dictionary(uniqueKeysWithValues: WallSentence.allCases.map { ($0.rawValue, "") })
    #expect(words.title == standard.title && words.short == standard.short && words.full == standard.full)
    #expect(words.upTo(standard.full.utf16.count - 1) == standard.upTo(standard.full.utf16.count - 1))
    #expect(words.strip(address: "a") == "" && words.count == nil)
    #expect(
      String(decoding: words.file, as: UTF8.self) == "\(words.title)\n\n\(words.short)\n\n\(words.full)\n\n\(words.full)\n\n\(words.full)\n"
    )
  }

  /// The words that a network has published stay as they are, whichever theme it has.
  @Test func theNetworksThemeSaysWhatAThemeWithoutWordsSays() {
    let theme = ThemeFolder(places: [Repository.themes]).read(Located("care-net")).theme
    let facts = Dictionary(
      uniqueKeysWithValues: ["network", "count", "names", "name", "more", "limit", "address"].map { ($0, "<\($0)>") })
    for sentence in WallSentence.allCases {
      #expect(theme.wallWords.strings[sentence.rawValue] != nil, "\(sentence)")
      let own = theme.wallWords.sentence(sentence, facts)
      #expect(own == ThemeWords<WallSentence>().sentence(sentence, facts))
      #expect(!own.contains("{"))
    }
    #expect(Set(theme.wallWords.strings.keys) == Set(WallSentence.allCases.map(\.rawValue)))
  }
}
