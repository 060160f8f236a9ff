import Markdown
import Testing

@testable import SiteGenerator

@Suite struct PageWordsTests {
  private func page(_ source: String, language: String = "en-GB") -> PageWords {
    let body = Document(parsing: source)
    return PageWords(body.prose, language: language, references: body.references)
  }

  @Test(arguments: [
    ("It's a well-known fact.", ["It's", "a", "well", "known", "fact"]),
    ("It’s 3.50 or £3.50, at 19:00 on 03/04/26.", ["It’s", "3.50", "or", "3.50", "at", "19:00", "on", "03/04/26"]),
    ("Siân's café – “là” …", ["Siân's", "café", "là"]),
    ("'quoted' words' end", ["quoted", "words", "end"]),
    ("🎉🎉 party ★ ½ x² N°5", ["party", "x", "N", "5"]),
    ("سلام دنیا، خوب؟", ["سلام", "دنیا", "خوب"]),
    ("10am and 2nd", ["10am", "and", "2nd"]),
  ])
  func cutsWords(source: String, words: [String]) {
    let page = page(source)
    #expect(page.words.indices.map { page.string($0) } == words)
  }

  @Test(arguments: [
    ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
    ("See e.g. Leeds. Then go.", ["See e.g. Leeds.", "Then go."]),
    ("Ask Dr. Jones or Mr. Smith. They know.", ["Ask Dr. Jones or Mr. Smith.", "They know."]),
    ("It costs 3.50 a day. Fine.", ["It costs 3.50 a day.", "Fine."]),
    ("See No. 5 and p. 12. No. 5 is first.", ["See No. 5 and p. 12.", "No. 5 is first."]),
    ("“Really?” she said. “Yes.” Good.", ["Really?” she said.", "Yes.”", "Good."]),
    ("Take vitamin C. Then rest.", ["Take vitamin C.", "Then rest."]),
    ("Go to gov.uk. It helps.", ["Go to gov.uk.", "It helps."]),
    ("Line one\\\nLine two", ["Line one", "Line two"]),
    ("soft\nbreak", ["soft break"]),
    ("- item one\n- item two", ["item one", "item two"]),
    ("Wait… Now go. (It works.) Yes.", ["Wait…", "Now go.", "It works.)", "Yes."]),
    ("Use iPhones, i.e. phones. iPads too.", ["Use iPhones, i.e. phones. iPads too."]),
  ])
  func cutsSentences(source: String, sentences: [String]) {
    let page = page(source)
    #expect(page.sentences.map { page.string($0) } == sentences)
  }

  @Test(arguments: [
    ("a well-known user-led group", 4), ("write to help@example.org or https://example.org/a/b now", 6),
    ("run `swift run sitegen` here", 3),
    ("one two\nthree", 3),
  ])
  func countsWordsAsPeopleDo(source: String, count: Int) {
    #expect(page(source).sentences.map(\.length) == [count])
  }

  @Test func knowsWhatWordsAre() throws {
    let page = page(
      "UK Élan `code` <span lang=\"cy\">Croeso i bawb</span> <span lang=\"en-US\">color</span> <q>cited</q> [link](a.md)\n\n> quote 5")
    let traits = Dictionary(page.words.indices.map { (page.string($0), page.words[$0].traits) }, uniquingKeysWith: { $1 })
    #expect(try #require(traits["UK"]).isSuperset(of: [.capitalised, .allCapitals]))
    #expect(try #require(traits["Élan"]).contains(.capitalised))
    #expect(try #require(traits["code"]).contains(.opaque))
    #expect(try #require(traits["bawb"]).contains(.foreign))
    #expect(try #require(traits["color"]).isDisjoint(with: [.foreign, .opaque]))
    #expect(try #require(traits["cited"]).contains(.quoted))
    #expect(try #require(traits["link"]).contains(.linked))
    #expect(try #require(traits["quote"]).contains(.quoted))
    #expect(try #require(traits["5"]).contains(.hasDigit))
  }

  @Test func keysDoNotDependOnCapitalsOrApostrophes() {
    for (one, other) in [("Élan", "ÉLAN"), ("it's", "IT’S"), ("ŁÓDŹ", "łódź"), ("ŵ", "Ŵ"), ("Šiaulių", "šiauliŲ")] {
      #expect(page(one).words.map(\.key) == page(other).words.map(\.key), "\(one)")
      #expect(WordKey.fold(one.utf8) == WordKey.fold(other.utf8), "\(one)")
    }
  }

  @Test func readsAnythingToItsEnd() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let bytes = (0..<60).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let source = String(decoding: bytes, as: UTF8.self) + ".\u{2019}\u{E2}"
      let page = page(source)
      for word in page.words { #expect(word.start < word.end && Int(word.end) <= page.prose.text.count) }
      #expect(page.sentences.reduce(0) { $0 + $1.words.count } == page.words.count)
    }
  }
}
