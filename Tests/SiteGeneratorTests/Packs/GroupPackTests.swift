import Testing

@testable import SiteGenerator

@Suite struct GroupPackTests {
  static let drawings: [GroupPackFile] = [.joinedWideDrawing, .joinedSquareDrawing, .advertDrawing]
  /// By what is unusual about them.
  static let groups = [
    "plain": PackSamples.group(), "endless": PackSamples.endless, "awkward": PackSamples.awkward,
    "right to left": PackSamples.group("مجموعة الرعاية"), "without spaces": PackSamples.group("東京の会"),
    "one word": PackSamples.group(String(repeating: "W", count: 300)), "emoji": PackSamples.group("👋"), "nameless": PackSamples.group(""),
  ]

  private func text(_ file: GroupPackFile, _ pack: GroupPack) throws -> String {
    String(decoding: try #require(pack.bytes(file)), as: UTF8.self)
  }

  @Test(arguments: drawings, groups.keys)
  func drawingsAreSoundAndSafe(_ file: GroupPackFile, _ name: String) throws {
    let group = try #require(Self.groups[name])
    let drawing = try text(file, PackSamples.pack(group))
    let (picture, faults) = SVGReader.read(Array(drawing.utf8))
    #expect(picture != nil)
    // Our own reader takes all of it but words in the reader's fonts, which it would have as outlines.
    #expect(faults.filter { !$0.seen.contains("<text>") && !$0.seen.contains("text") } == [])
    #expect(!drawing.contains("<script") && !drawing.contains("<b>"))
  }

  @Test(arguments: drawings)
  func drawingsNameThemselves(_ file: GroupPackFile) throws {
    let pack = PackSamples.pack(PackSamples.awkward)
    let drawing = try text(file, pack)
    #expect(drawing.contains("role=\"img\" aria-labelledby=\"pack-title pack-desc\""))
    #expect(drawing.contains("Ann &amp; Bob&#39;s &lt;b&gt;&quot;group&quot;&lt;/b&gt;"))
    let description =
      file == .advertDrawing ? "What we cover: a &amp; b, &#39;c&#39;." : "Initials stand in for the logo of The Care Net.</desc>"
    #expect(drawing.contains(description))
  }

  @Test(arguments: groups.keys)
  func wordsStayWithinTheMargins(_ name: String) throws {
    let group = try #require(Self.groups[name])
    for (file, width, height) in [
      (GroupPackFile.joinedWideDrawing, 1200.0, 630.0), (.joinedSquareDrawing, 1200, 1200), (.advertDrawing, 1200, 1200),
    ] {
      for language in ["en-GB", "ar"] {
        let drawing = try text(file, PackSamples.pack(group, language: language))
        let pen = /translate\(([-\d.]+) ([-\d.]+)\)scale\(([\d.]+)\)" stroke="[^"]+" stroke-width="(?:13|20)"/
        let lines = drawing.matches(of: pen).compactMap { match -> (Double, Double)? in
          guard let x = Double(match.1), let top = Double(match.2), let size = Double(match.3).map({ $0 * 100 }) else { return nil }
          #expect(x >= 40 && x < width - 40 && top >= 40 && top + size * 1.3 <= height - 24, "\(file) \(match.0)")
          return (top, size)
        }
        #expect(!lines.isEmpty)
        // Below each other: none of the lines stands on another. The call stands beside the logos, before all others.
        for (above, below) in zip(lines, lines.dropFirst()) {
          #expect(below.0 >= above.0 + above.1 * 1.2, "\(file) \(above) \(below)")
        }
      }
    }
  }

  /// Words that we cannot draw are left to the reader's fonts, and are never set wider than there is room.
  @Test func otherScriptsStandInTheReadersFonts() throws {
    let drawing = try text(.joinedWideDrawing, PackSamples.pack(PackSamples.group("مجموعة الرعاية")))
    #expect(drawing.contains(">مجموعة الرعاية</text>"))
    #expect(drawing.contains("<title id=\"pack-title\">مجموعة الرعاية and The Care Net</title>"))
  }

  @Test(arguments: drawings + [.advertText])
  func theSameGroupAlwaysGetsTheSame(_ file: GroupPackFile) throws {
    #expect(try text(file, PackSamples.pack(PackSamples.endless)) == text(file, PackSamples.pack(PackSamples.endless)))
  }

  @Test func picturesAreMadeFromTheDrawings() throws {
    var pack = PackSamples.pack(PackSamples.group())
    #expect(pack.pictures.map(\.address) == ["groups/fens/advert.png"])
    pack.art = LogoSamples.art()
    #expect(
      pack.pictures.map(\.address) == ["groups/fens/joined-1200x630.png", "groups/fens/joined-1200x1200.png", "groups/fens/advert.png"])
    #expect(pack.pictures.map { "\($0.size.width)x\($0.size.height)" } == ["1200x630", "1200x1200", "1200x1200"])
    #expect(pack.pictures.allSatisfy { $0.most == 300_000 })
    #expect(pack.pictures.map(\.source) == Self.drawings.map(pack.address))
    #expect(pack.pictures.map { $0.drawing().svg } == Self.drawings.map { pack.bytes($0) ?? [] })
  }

  @Test func initialsAreNotCalledALogo() {
    var pack = PackSamples.pack(PackSamples.group())
    let logos = "The logos of Fens Together and The Care Net, joined by two rings that are linked."
    let network = "Initials stand in for the logo of The Care Net."
    #expect(pack.joinedDescription == "\(logos) Initials stand in for the logo of Fens Together. \(network)")
    pack.art = LogoSamples.art()
    #expect(pack.joinedDescription == "\(logos) \(network)")
  }

  @Test func theTextIsAFileOfItsOwn() throws {
    let pack = PackSamples.pack(PackSamples.awkward)
    let words = try text(.advertText, pack)
    #expect(words == pack.advert.text + "\n")
    #expect(words.contains("Ann & Bob's <b>\"group\"</b>"))
  }
}
