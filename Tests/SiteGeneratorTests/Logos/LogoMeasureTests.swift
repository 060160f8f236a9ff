import Pictures
import Testing

@testable import SiteGenerator

@Suite struct LogoMeasureTests {
  private typealias Samples = LogoSamples

  @Test(arguments: [LogoSamples.nothing, LogoSamples.white]) func aWordmarkIsFoundInItsMargins(_ ground: LogoSamples.Paint) throws {
    let pixels = Samples.picture(256, 128) { x, y in
      Samples.isInWord(x, y, (40, 48, 160, 32)) ? Samples.navy : ground
    }
    let measure = try #require(LogoMeasure.of(pixels))
    #expect(measure.content == LogoMeasure.Box(x: 40 / 256, y: 48 / 128, width: 160 / 256, height: 32 / 128))
    #expect(measure.aspect == 5)
    #expect(measure.ground == .light)
    #expect((0.35...0.6).contains(measure.ink))
    #expect(abs(measure.centre.x - 120 / 256) < 0.02 && measure.centre.y == 0.5)
    #expect(abs(measure.boxReach - (5.0 + 0.2).squareRoot() / 2) < 0.001)
  }

  @Test func aRoundelReachesLessFarThanASquare() throws {
    let roundel = Samples.picture(200, 200) { x, y in
      Samples.isInDisc(x, y, middle: (100, 100), radius: 90) ? Samples.red : Samples.nothing
    }
    let measure = try #require(LogoMeasure.of(roundel))
    #expect(abs(measure.content.width - 0.9) < 0.001 && measure.aspect == 1)
    #expect(abs(measure.reach - 0.5) < 0.01 && abs(measure.boxReach - 0.5) < 0.01)
    let square = Samples.picture(200, 200) { x, y in
      (10..<190).contains(x) && (10..<190).contains(y) ? Samples.red : Samples.nothing
    }
    #expect(abs(try #require(LogoMeasure.of(square)).boxReach - 0.7071) < 0.001)
    #expect(measure.ink < (try #require(LogoMeasure.of(square)).ink))
  }

  @Test func aHairlineIsFound() throws {
    let measure = try #require(LogoMeasure.of(Samples.picture(256, 64) { x, y in y == 30 && x > 5 ? Samples.black : Samples.nothing }))
    #expect(measure.content == LogoMeasure.Box(x: 6 / 256, y: 30 / 64, width: 250 / 256, height: 1 / 64))
    #expect(measure.aspect == 250)
    #expect(measure.ink == 1)
  }

  @Test func aPhotoIsItsOwnGround() throws {
    let photo = Samples.picture(128, 96) { x, y in (UInt8(x * 2), UInt8(y * 2), UInt8((x * y) % 256), 255) }
    let measure = try #require(LogoMeasure.of(Samples.noisy(photo, by: 10)))
    #expect(measure.ground == .own)
    #expect(measure.content == LogoMeasure.Box())
    #expect((0.4...0.8).contains(measure.ink))
    #expect(abs(measure.aspect - 4.0 / 3) < 0.0001)
  }

  @Test func aColouredGroundIsKnownByItsColour() throws {
    let pixels = Samples.noisy(
      Samples.picture(160, 160) { x, y in Samples.isInDisc(x, y, middle: (80, 90), radius: 30) ? Samples.white : Samples.navy }, by: 3)
    let measure = try #require(LogoMeasure.of(pixels))
    guard case .plain(let colour) = measure.ground else {
      Issue.record("\(measure.ground)")
      return
    }
    #expect(colour.difference(from: PlainColour(red: 20, green: 40, blue: 90)) <= 2)
    #expect(measure.content == LogoMeasure.Box(x: 50 / 160, y: 60 / 160, width: 60 / 160, height: 60 / 160))
  }

  @Test func nothingButOneColourIsAPictureOfItself() {
    #expect(LogoMeasure.of(Samples.picture(9, 9) { _, _ in Samples.red })?.ground == .own)
  }

  @Test func whiteOnNothingWantsADarkPlate() throws {
    let words = Samples.picture(200, 100) { x, y in Samples.isInWord(x, y, (20, 30, 160, 40)) ? Samples.white : Samples.nothing }
    let measure = try #require(LogoMeasure.of(words))
    #expect(measure.ground == .dark)
    #expect(measure.content == LogoMeasure.Box(x: 0.1, y: 0.3, width: 0.8, height: 0.4))
  }

  @Test func whiteWordsBesideARedDotWantADarkPlate() {
    let pixels = Samples.picture(200, 100) { x, y in
      if Samples.isInWord(x, y, (70, 30, 120, 40)) { return Samples.white }
      return Samples.isInDisc(x, y, middle: (35, 50), radius: 25) ? Samples.red : Samples.nothing
    }
    #expect(LogoMeasure.of(pixels)?.ground == .dark)
  }

  @Test(arguments: [LogoSamples.navy, LogoSamples.red]) func aWhiteDiscWithADrawingStandsOnLight(_ ink: LogoSamples.Paint) throws {
    let pixels = Samples.picture(200, 200) { x, y in
      if Samples.isInWord(x, y, (50, 60, 100, 80), gap: 10) { return ink }
      return Samples.isInDisc(x, y, middle: (100, 100), radius: 98) ? Samples.white : Samples.nothing
    }
    let measure = try #require(LogoMeasure.of(pixels))
    #expect(measure.ground == .light)
    #expect(measure.content.x == 0.25)
  }

  @Test func navyInkStaysOnLight() {
    let pixels = Samples.picture(100, 100) { x, y in
      Samples.isInDisc(x, y, middle: (50, 50), radius: 40)
        ? (Samples.isInDisc(x, y, middle: (50, 50), radius: 20) ? Samples.white : Samples.navy) : Samples.nothing
    }
    #expect(LogoMeasure.of(pixels)?.ground == .light)
  }

  @Test func theNoiseOfJPEGIsNotInk() throws {
    let pixels = Samples.picture(256, 200) { x, y in
      Samples.isInDisc(x, y, middle: (120, 100), radius: 50) ? Samples.navy : (252, 252, 252, 255)
    }
    let measure = try #require(LogoMeasure.of(Samples.noisy(pixels, by: 9)))
    #expect(measure.ground == .light)
    #expect(measure.content == LogoMeasure.Box(x: 70 / 256, y: 50 / 200, width: 100 / 256, height: 100 / 200))
  }

  @Test func paleInkIsFoundWhenThereIsNoOther() throws {
    let pixels = Samples.picture(64, 64) { x, _ in x < 32 ? Samples.white : (245, 245, 246, 255) }
    #expect(try #require(LogoMeasure.of(pixels)).content.x == 0.5)
  }

  @Test func oneInkPixelIsAll() throws {
    let measure = try #require(LogoMeasure.of(Samples.picture(100, 50) { x, y in x == 20 && y == 10 ? Samples.black : Samples.nothing }))
    #expect(measure.content == LogoMeasure.Box(x: 0.2, y: 0.2, width: 0.01, height: 0.02))
    #expect(measure.centre == LogoMeasure.Point(x: 0.205, y: 0.21))
    #expect(LogoMeasure.of(Samples.picture(1, 1) { _, _ in Samples.black })?.ground == .own)
  }

  @Test func heavyInkDrawsTheMiddle() throws {
    let pixels = Samples.picture(200, 100) { x, y in
      if Samples.isInDisc(x, y, middle: (40, 50), radius: 38) { return Samples.navy }
      return Samples.isInWord(x, y, (90, 45, 105, 12), stroke: 2, gap: 6) ? Samples.navy : Samples.nothing
    }
    let measure = try #require(LogoMeasure.of(pixels))
    #expect(measure.centre.x < measure.content.x + measure.content.width * 0.35)
    #expect(measure.reach > measure.boxReach)
  }

  @Test(arguments: [LogoSamples.nothing, LogoSamples.white, (255, 255, 255, 0)]) func whatCannotBeSeenHasNoMeasure(
    _ paint: LogoSamples.Paint
  ) {
    #expect(LogoMeasure.of(Samples.picture(30, 20) { _, _ in paint }) == nil)
  }

  @Test func sizesThatDoNotMatchHaveNoMeasure() {
    #expect(LogoMeasure.of(Pixels(size: PictureSize(width: 10, height: 10), bytes: [0])) == nil)
    #expect(LogoMeasure.of(Pixels(size: PictureSize(width: 0, height: 0), bytes: [])) == nil)
  }

  @Test(arguments: [
    LogoMeasure(), LogoMeasure(content: .init(x: 1 / 3, y: 0.1, width: 2 / 3, height: 1e-9), aspect: 1e9, ground: .dark),
    LogoMeasure(ink: 0.1 + 0.2, centre: .init(x: -0.0, y: 1), ground: .plain(PlainColour(red: 0, green: 10, blue: 255))),
    LogoMeasure(reach: 12.345678901234567, boxReach: 5e-300, ground: .own),
  ])
  func aLineOfTextGivesTheSameBack(_ measure: LogoMeasure) {
    #expect(LogoMeasure(text: measure.text) == measure)
    #expect(!measure.text.contains("\n"))
  }

  @Test(arguments: [
    "", "0 0 1 1 1 0.5 0.5 0.5 0.7 0.7", "0 0 1 1 1 0.5 0.5 0.5 0.7 0.7 grey", "0 0 1 1 nan 0.5 0.5 0.5 0.7 0.7 own",
    "0 0 1 1 -1 0.5 0.5 0.5 0.7 0.7 own", "0  1 1 1 0.5 0.5 0.5 0.7 0.7 own", "0 0 1 1 1 0.5 0.5 0.5 0.7 0.7 #12345",
    "0 0 1 1 1 0.5 0.5 0.5 0.7 0.7 own ", "0 0 1 1 1 0 0.5 0.5 0.7 0.7 own",
  ])
  func otherTextGivesNothing(_ text: String) {
    #expect(LogoMeasure(text: text) == nil)
  }

  /// About 0.7 ms where nothing else runs; the best of many, since other tests run beside this one.
  @Test func aLogoIsMeasuredInAMoment() throws {
    let pixels = Samples.picture(256, 256) { x, y in
      Samples.isInDisc(x, y, middle: (128, 128), radius: 110) ? Samples.red : Samples.nothing
    }
    let times = (0..<40).map { _ in ContinuousClock().measure { _ = LogoMeasure.of(pixels) } }
    #expect(try #require(times.min()) < .milliseconds(3))
  }
}
