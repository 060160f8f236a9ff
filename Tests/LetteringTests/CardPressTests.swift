import Testing

@testable import Lettering

@Suite struct CardPressTests {
  static let texts: [(title: String, group: String?)] = [
    ("", nil), ("", "York carers"), ("i", nil), ("W", "W"), ("Our spring meeting in Lincoln", "Grŵp Dyffryn Clwyd"),
    ("How to ask for a personal health budget, and what to do when they say no", "Lincolnshire Personal Health Budgets users group"),
    ("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", nil), ("東京の会", "東京の会"), ("Party 🎉", "Party 🎉"), ("Кардифф", "York"),
    ("Zażółć gęślą jaźń: Füße, cœur, ¿señor? Ŵŷ ẞ", "Łódź"), ("e\u{301}e\u{301} co\u{AD}op", nil),
    (String(repeating: "Everybody came and sang. ", count: 8), String(repeating: "Long ", count: 60)),
    (String(repeating: "Ågÿj Ŵąģ ÇÅg ", count: 30), "Åąg"), (String(repeating: "w", count: 200), nil),
    ("AVAVA LT L’T “f’ f) fj ff rw (j) ‘A’ 1,11.7.4 T.T —‰@@", "“f’ f) (j) T.V.A."), (".,:;…·'\"", "…"), ("   \n\t ", "   "),
    ("gjpqy\u{300}Å", "\u{AD}"),
  ]

  static let mark: CardMark? = {
    // A disc of many colours on nothing.
    var pixels: [UInt8] = []
    for y in 0..<120 {
      for x in 0..<120 {
        let reach = (x - 60) * (x - 60) + (y - 60) * (y - 60)
        pixels += [UInt8(x * 2), UInt8(y * 2), UInt8((x * y) % 251), reach < 3500 ? 255 : reach < 3600 ? 99 : 0]
      }
    }
    return CardMark(width: 120, height: 120, pixels: pixels)
  }()
  static let press = CardPress(name: "The Care Net", mark: mark)

  /// The same card, made pixel by pixel.
  private func plainly(_ title: String, _ group: String?) throws -> [UInt8] {
    let mark = try #require(Self.mark)
    var press = Self.press
    let (top, lines) = press.layout(title: title, from: group)
    let small = CardPlate(mark, middle: CardMeasures.plateMiddle, reach: CardMeasures.plateReach)
    let large = CardPlate(mark, middle: CardMeasures.largePlateMiddle, reach: CardMeasures.largePlateReach)
    let palette = CardPalette(of: (small.pixels + large.pixels).compactMap { $0 })
    let start =
      top.rows == CardMeasures.topRows
      ? CardCanvas(name: "The Care Net", plate: small, palette: palette)
      : CardCanvas(largeName: "The Care Net", plate: large, palette: palette)
    var pixels = start.pixels + [UInt8](repeating: 0, count: (CardMeasures.height - start.rows) * CardMeasures.width)
    var clashes = 0
    for line in lines {
      let stock = press.stocks[line.stock]
      for place in line.marks {
        let letter = stock.letter(at: place.entry)
        let bar = StrokePath([.move(StrokePoint(4, -10)), .line(StrokePoint(52, -10))])
        let bitmap = letter.map { stock.type.bitmap(drawing: $0) } ?? GlyphBitmap(strokes: bar, pen: 8)
        for row in 0..<bitmap.height {
          for column in 0..<bitmap.width {
            let tone = (letter == nil ? CardInk.accent : .words).place(bitmap.coverage[row * bitmap.width + column])
            let spot = (line.baseline + bitmap.top + row) * CardMeasures.width + place.x + bitmap.left + column
            if tone > 0 {
              clashes += pixels[spot] == 0 ? 0 : 1
              pixels[spot] = tone
            }
          }
        }
      }
    }
    // No two letters share a pixel.
    #expect(clashes == 0)
    return pixels
  }

  @Test(arguments: texts) func isThePictureThatAPlainPainterMakes(_ title: String, _ group: String?) throws {
    let png = try DecodedPNG(Self.press.card(title: title, from: group))
    #expect(png.width == 1200 && png.height == 630)
    #expect(png.chunks == ["IHDR", "PLTE", "IDAT", "IEND"])
    #expect(try png.pixels == plainly(title, group))
  }

  @Test(arguments: texts) func nothingImportantIsNearTheEdge(_ title: String, _ group: String?) throws {
    let png = try DecodedPNG(Self.press.card(title: title, from: group))
    var (rings, others) = (0, 0)
    for y in 0..<630 {
      for x in 0..<1200 where x < 40 || y < 40 || x >= 1160 || y >= 590 {
        let place = png.pixels[y * 1200 + x]
        guard place != 0 else { continue }
        if x > 1000, y < 200, place >= CardInk.ring.first { rings += 1 } else { others += 1 }
      }
    }
    #expect(rings > 0)
    #expect(others == 0)
  }

  @Test(arguments: texts) func theSameWordsGiveTheSameBytesAndFewOfThem(_ title: String, _ group: String?) {
    let card = Self.press.card(title: title, from: group)
    #expect(card == CardPress(name: "The Care Net", mark: Self.mark, texts: [title, group ?? ""]).card(title: title, from: group))
    let bare = CardPress(name: "The Care Net", mark: nil).card(title: title, from: group)
    #expect(bare.count < 26_000)
    #expect(bare.count < card.count)
  }

  @Test func titlesThatCannotBeWrittenAreLeftOut() {
    let plain = Self.press.card(title: "", from: nil)
    #expect(Self.press.card(title: "東京の会", from: nil) == plain)
    #expect(Self.press.card(title: "Party 🎉", from: "東京の会") == Self.press.card(title: "Party", from: nil))
    #expect(Self.press.card(title: "Party", from: nil) != plain)
    #expect(Self.press.card(title: "東京の会", from: "York") != plain)
  }

  @Test func shortTitlesAreLarger() {
    func size(_ title: String) -> Double? {
      var press = Self.press
      return press.layout(title: title, from: nil).1.first.map { CardMeasures.titleSizes[$0.stock].size }
    }
    #expect(size("New group in York") == 70)
    #expect(size("A letter to ask for your care plan in writing") == 60)
    #expect(size("How to ask for a personal health budget, and what to do when they say no") == 50)
    #expect(size(String(repeating: "Everybody came and sang. ", count: 8)) == 40)
  }

  @Test(arguments: ["", "東京の会", String(repeating: "A network with a very long name ", count: 5)])
  func anyNameAndNoMarkWillDo(_ name: String) throws {
    let png = try DecodedPNG(CardPress(name: name, mark: nil).card(title: "Hello", from: nil))
    #expect(png.pixels.contains(CardInk.words.first + 3))
  }

  @Test(arguments: [(0, 4, 0), (4, 4, 63), (2000, 1, 8000)]) func marksMustBeWhole(_ width: Int, _ height: Int, _ bytes: Int) {
    #expect(CardMark(width: width, height: height, pixels: [UInt8](repeating: 9, count: bytes)) == nil)
  }

  @Test(arguments: [(1, 1), (160, 20), (7, 300), (1024, 1024)]) func marksOfAnyShapeStayOnTheirPlate(_ width: Int, _ height: Int) throws {
    let mark = try #require(CardMark(width: width, height: height, pixels: [UInt8](repeating: 255, count: width * height * 4)))
    let red = try #require(
      CardMark(width: width, height: height, pixels: (0..<width * height).flatMap { _ in [255, 0, 0, 255] as [UInt8] }))
    let middle = CardMeasures.plateMiddle
    let (white, plate) = (CardPlate(mark, middle: middle, reach: 60), CardPlate(red, middle: middle, reach: 60))
    #expect(white.pixels.map { $0 == nil } == plate.pixels.map { $0 == nil })
    for (index, pixel) in plate.pixels.enumerated() where pixel?.blue ?? 255 < 8 {
      let (x, y) = (Double(index % plate.side) - 60.5, Double(index / plate.side) - 60.5)
      #expect((x * x + y * y).squareRoot() < 56)
    }
    #expect(plate.pixels.contains { $0?.green ?? 255 < 250 })
  }
}
