import Lettering
import Testing

@Suite struct LetteringTests {
  @Test(arguments: [
    "The quick brown fox jumps over the lazy dog", "SPHINX OF BLACK QUARTZ, JUDGE MY VOW!",
    "Grŵp Dyffryn Clwyd, Ynys Môn, Tŷ’r Ŵyl, Ŷd, Ẃ ẁ ẅ ÿ",
    "Éire: áéíóú ÁÉÍÓÚ ḃċḋḟġṁṗṡṫ", "Gàidhlig: àèìòù ÀÈÌÒÙ", "Où ça, cœur d’été ? «Là», Noël, aîné, ŒUVRE, Æ æ ÿ Ÿ",
    "Füße größer – „Äpfel“ ẞ", "¿Qué? ¡Señor! pingüino Ñ",
    "Zażółć gęślą jaźń ŻÓŁĆ GĘŚLĄ JAŹŃ", "Åse, Þór, Ðað, Øst, čeština, ū ē", "0123456789 .,:;!?'’‘“”\"()[]–—-/&+@#%£€*=…·•",
    "e\u{301} w\u{302} i\u{308} c\u{327}",
    "co\u{AD}operate", "a\u{A0}b", "",
  ])
  func writesEveryLanguageOfTheseIslandsAndNeighbours(_ text: String) {
    #expect(Lettering.canWrite(text))
  }

  @Test(arguments: ["東京の会", "Кардифф", "مرحبا", "Party 🎉", "e\u{33F}", ".\u{301}", "\u{301}"])
  func doesNotWriteOtherScripts(_ text: String) {
    #expect(!Lettering.canWrite(text))
  }

  @Test(arguments: [
    ("Party 🎉", "Party"), ("Step 1 → step 2", "Step 1 step 2"), ("♿ Access ✓", "Access"), ("👩🏽‍🦽Grŵp", "Grŵp"), ("plain  text", "plain  text"),
    ("東京の会 🎉", "東京の会 🎉"), ("🎉", "🎉"), ("→ … 🎉", "→ … 🎉"), ("", ""),
  ])
  func signsWithoutALetterAreLeftOutWhereTheRestCanBeWritten(_ text: String, _ written: String) {
    #expect(Lettering.withoutForeignSigns(text) == written)
  }

  @Test(arguments: ["é", "ŵ", "ç", "ą", "ï", "Å"])
  func accentsOfTheirOwnAreTheSameLetters(_ letter: String) throws {
    let glyph = try #require(letter.first.flatMap(Lettering.glyph))
    let decomposed: [String: String] = [
      "é": "e\u{301}", "ŵ": "w\u{302}", "ç": "c\u{327}", "ą": "a\u{328}", "ï": "i\u{308}", "Å": "A\u{30A}",
    ]
    let apart = try #require(decomposed[letter]?.first.flatMap(Lettering.glyph))
    #expect(glyph == apart)
    let plain = try #require(decomposed[letter]?.unicodeScalars.first.flatMap { Lettering.glyph(for: Character($0)) })
    #expect(glyph.advance == plain.advance)
    #expect(glyph.strokes != plain.strokes)
  }

  @Test func accentsRiseAboveCapitals() throws {
    #expect(try #require(Lettering.glyph(for: "É")).rise == 43)
    #expect(try #require(Lettering.glyph(for: "E")).rise == 0)
    #expect(try #require(Lettering.glyph(for: "Ç")).rise == 0)
    #expect(try #require(Lettering.glyph(for: "Å")).rise == 52)
    #expect(try #require(Lettering.glyph(for: "é")).rise == 13)
  }

  @Test func glyphsStayWithinTheirWidthAndHeight() throws {
    for character
      in "ABCDEFGHIJKLMNOPQRSTUVWXYZÆŒØÐÞŁẞabcdefghijklmnopqrstuvwxyzæœøßðþłđ0123456789.,:;!?¡¿…·•'\"’‘”“()[]{}<>-–—_/\\|&+×÷=~^*#@%‰£€$°©"
    {
      let glyph = try #require(Lettering.glyph(for: character))
      #expect(!glyph.strokes.steps.isEmpty, "\(character)")
      let bitmap = GlyphBitmap(strokes: glyph.strokes, pen: 2)
      // Two pixels of margin stand round the strokes; half a pen, and half a dot.
      #expect(bitmap.left >= -5 && bitmap.left + bitmap.width <= Int(glyph.width) + 6, "\(character)")
      #expect(bitmap.top >= -18 && bitmap.top + bitmap.height <= 136, "\(character)")
      #expect(glyph.advance > glyph.width)
    }
  }

  @Test func widthsGrowWithSizeAndWeight() {
    let width = Lettering.width(of: "Care", size: 20)
    #expect(abs(Lettering.width(of: "Care", size: 40) - 2 * width) < 0.001)
    #expect(Lettering.width(of: "Care", size: 20, weight: .bold) > width)
    #expect(Lettering.width(of: "", size: 20) == 0)
    #expect(Lettering.width(of: "I", size: 100) == Lettering.Weight.regular.stroke)
  }

  @Test func pairsAreKerned() {
    func gap(_ pair: String) -> Double {
      Lettering.width(of: pair, size: 100) - pair.reduce(0) { $0 + Lettering.width(of: String($1), size: 100) }
    }
    #expect(gap("AV") < gap("AH") - 20)
    #expect(gap("To") < gap("Th"))
    #expect(gap("ÂV") == gap("AV"))
  }

  @Test func placesAgreeWithWidths() throws {
    let placed = Lettering.place("Tŷ’r V", size: 50)
    #expect(placed.count == 6)
    #expect(placed.map(\.x) == placed.map(\.x).sorted())
    let last = try #require(placed.last)
    let half = Lettering.Weight.regular.stroke / 4
    #expect(abs(last.x + last.glyph.width / 2 + half - Lettering.width(of: "Tŷ’r V", size: 50)) < 0.001)
    #expect(try #require(placed.first).x == half)
  }
}
