import Pictures
import Testing

@testable import SiteGenerator

@Suite struct PlatePainterTests {
  private func file(_ art: LogoArt?, name: String = "Leeds & Bath") -> String {
    String(decoding: PlatePainter.file(art, name: name, slug: "leeds"), as: UTF8.self)
  }

  static let arts: [LogoArt?] = [
    nil, LogoSamples.art(), LogoSamples.art(ground: .dark), LogoSamples.art(aspect: 3, ground: .own), LogoSamples.art(ground: .own),
    LogoSamples.art(ground: .plain(.plate)), LogoSamples.art(raster: PictureSize(width: 200, height: 100)),
  ]

  @Test(arguments: arts) func everyPlateIsLightWithABorderAndNamesItsGroup(_ art: LogoArt?) {
    let svg = file(art)
    #expect(svg.contains("<title>Leeds &amp; Bath</title>"))
    #expect(svg.contains("fill=\"#ffffff\" stroke=\"#123c55\""))
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 240 240\" width=\"240\" height=\"240\""))
    #expect(SVGReader.read(Array(svg.utf8)).0 != nil)
    #expect(svg == file(art))
  }

  @Test func whiteLogosGetADarkDisc() {
    #expect(file(LogoSamples.art(ground: .dark)).contains("fill=\"#123c55\""))
    #expect(file(LogoSamples.art(ground: .plain(PlainColour(red: 1, green: 2, blue: 3)))).contains("fill=\"#010203\""))
    #expect(!file(LogoSamples.art()).contains("fill=\"#123c55\""))
  }

  @Test func onlyWhatIsSeenOfAPictureIsShown() throws {
    var art = LogoSamples.art(aspect: 2, raster: PictureSize(width: 400, height: 400))
    art.measure.content = LogoMeasure.Box(x: 0.25, y: 0.4, width: 0.5, height: 0.25)
    art.measure.centre = LogoMeasure.Point(x: 0.5, y: 0.525)
    let svg = file(art)
    let frames = svg.matches(of: #/<(svg|image) x="([-0-9.]+)" y="([-0-9.]+)" width="([0-9.]+)" height="([0-9.]+)"/#)
    #expect(frames.map { String($0.1) } == ["svg", "image"])
    #expect(svg.contains("overflow=\"hidden\""))
    let crop = try #require(frames.first), image = try #require(frames.last)
    let (cropWidth, imageWidth) = (try #require(Double(crop.4)), try #require(Double(image.4)))
    // Half of the picture's width, and a hair at each side.
    #expect(abs(cropWidth - imageWidth * 0.51) < 0.1)
    #expect(abs(try #require(Double(image.2)) + imageWidth * 0.245) < 0.1)
  }

  /// A white sheet around the logo is often a part of it.
  @Test(arguments: [true, false]) func noWhiteGroundCoversTheBorder(_ isRaster: Bool) {
    // A roundel, whose sheet's corners lie outside of the plate.
    let svg = file(LogoSamples.art(ink: 0.3, boxReach: 0.5, raster: isRaster ? PictureSize(width: 300, height: 300) : nil))
    #expect(svg.contains("<clipPath id=\"clip1\"><circle cx=\"120\" cy=\"120\" r=\"112.1\"/>"))
  }

  /// One that shows more than its frame could cover others.
  @Test(arguments: ["overflow=\"visible\"", "style=\"overflow: visible\"", "class=\"a\"", "overflow=\"auto\"", ""])
  func nothingOfALogoIsSeenOutsideItsFrame(_ attributes: String) throws {
    let style = "<style>.a, svg { overflow: visible }</style><rect x=\"-900\" width=\"2000\" height=\"9\"/>"
    let read = try #require(SVGReader.read(Array(SVGSamples.drawing(style, "viewBox=\"0 0 10 10\" " + attributes).utf8)).0)
    // Also where a drawing came by it in another way.
    var written = read
    written.root.attributes.append(SVGAttribute(name: "overflow", value: .text("visible")))
    for picture in [read, written] {
      var art = LogoSamples.art()
      art.drawing = .vector(picture)
      let svg = file(art)
      let frames = svg.matches(of: #/<svg x=[^>]*>/#).map { String($0.0) }
      #expect(!frames.isEmpty && frames.allSatisfy { $0.contains("overflow=\"hidden\"") })
      #expect(!svg.contains("visible"))
    }
  }

  @Test func photosAreCutToADisc() {
    let svg = file(LogoSamples.art(aspect: 1.3, ground: .own, raster: PictureSize(width: 390, height: 300)))
    #expect(svg.contains("<clipPath id=\"clip1\"><circle cx=\"120\" cy=\"120\""))
    #expect(svg.contains("clip-path=\"url(#clip1)\""))
  }
}
