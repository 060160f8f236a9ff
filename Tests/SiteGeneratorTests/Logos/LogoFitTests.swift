import Pictures
import Testing

@testable import SiteGenerator

@Suite struct LogoFitTests {
  /// What a designer is sent.
  struct Kind: Sendable, CustomTestStringConvertible {
    var name: String
    var aspect: Double
    var ink: Double
    var boxReach: Double
    var ground = LogoMeasure.Ground.light

    var testDescription: String { name }

    func art(scale: Double = 1) -> LogoArt {
      LogoSamples.art(aspect: aspect, ink: ink, ground: ground, boxReach: boxReach, scale: scale)
    }

    /// The ink on a plate with the radius 1.
    var drawnInk: Double {
      let fit = LogoFit(art())
      if ground == .own, case .disc(let radius) = fit.clip { return Double.pi * radius * radius * ink }
      return fit.side * fit.side * ink
    }
  }

  /// Up to four times as long as high.
  static let usual = [
    Kind(name: "solid square", aspect: 1, ink: 0.85, boxReach: 0.707), Kind(name: "solid roundel", aspect: 1, ink: 0.67, boxReach: 0.5),
    Kind(name: "ring", aspect: 1, ink: 0.45, boxReach: 0.5), Kind(name: "line roundel", aspect: 1, ink: 0.2, boxReach: 0.5),
    Kind(name: "crest", aspect: 0.8, ink: 0.55, boxReach: 0.65), Kind(name: "badge", aspect: 1.5, ink: 0.6, boxReach: 0.72),
    Kind(name: "stacked words", aspect: 1.1, ink: 0.3, boxReach: 0.66), Kind(name: "tall", aspect: 1 / 3, ink: 0.4, boxReach: 0.88),
    Kind(name: "sign and words", aspect: 3, ink: 0.35, boxReach: 0.88), Kind(name: "wordmark", aspect: 4, ink: 0.38, boxReach: 1.02),
    Kind(name: "white wordmark", aspect: 4, ink: 0.38, boxReach: 1.02, ground: .dark),
    Kind(name: "wide photo", aspect: 4, ink: 0.6, boxReach: 1.03, ground: .own),
    Kind(name: "block", aspect: 1, ink: 0.3, boxReach: 0.6, ground: .plain(.plate)),
  ]
  static let extreme = [
    Kind(name: "hairline wordmark", aspect: 12, ink: 0.15, boxReach: 1.73),
    Kind(name: "long wordmark", aspect: 6, ink: 0.35, boxReach: 1.23),
    Kind(name: "tall hairline", aspect: 1 / 12, ink: 0.15, boxReach: 1.73),
    Kind(name: "hairline roundel", aspect: 1, ink: 0.05, boxReach: 0.5),
    Kind(name: "photo", aspect: 1.33, ink: 0.6, boxReach: 0.72, ground: .own), Kind(name: "rod", aspect: 300, ink: 1, boxReach: 8.66),
  ]

  /// Fitted into a square, these would differ 17 times: a solid square 0.85, a wordmark 0.38 / 4 less its corners.
  @Test func theInkOfUsualLogosDiffersLessThanFourTimes() throws {
    let ink = Self.usual.map(\.drawnInk)
    #expect(try #require(ink.max()) / (try #require(ink.min())) < 4)
  }

  /// No size brings more of a line that has reached both sides of its plate.
  @Test func longLinesGetAllTheRoomThereIs() {
    for kind in Self.extreme where kind.aspect != 1 && kind.ground == .light {
      #expect(abs(LogoFit(kind.art()).side * kind.boxReach - LogoFit.edge) < 0.001)
    }
  }

  @Test(arguments: usual + extreme, [0.1, 0.5, 1, 1.7, 2, 9]) func everyLogoStaysOnItsPlate(_ kind: Kind, _ scale: Double) {
    let fit = LogoFit(kind.art(scale: scale))
    switch fit.clip {
    case .content, .corners:
      let away = (fit.x * fit.x + fit.y * fit.y).squareRoot()
      let room = kind.ground == .dark ? LogoFit.roomOnDisc : 1
      #expect(away + fit.side * kind.boxReach <= LogoFit.utmost * room + 1e-9)
    case .disc(let radius):
      #expect(radius <= LogoFit.disc)
    }
  }

  @Test func aScaleChangesTheSizeUpToThePlatesEdge() {
    func side(_ scale: Double) -> Double { LogoFit(LogoSamples.art(ink: 0.7, boxReach: 0.5, scale: scale)).side }
    #expect(abs(side(0.5) - side(1) / 2) < 1e-9)
    #expect(side(1.5) > side(1) * 1.49)
    #expect(abs(side(2) - LogoFit.utmost / 0.5) < 1e-9)
  }

  @Test func aRoundelMayFillMoreOfThePlateThanASquare() {
    func side(_ reach: Double) -> Double { LogoFit(LogoSamples.art(ink: 0.3, boxReach: reach)).side }
    #expect(side(0.5) > side(0.7071) * 1.2)
  }

  @Test(arguments: [(8, 8), (30, 10), (1, 1)]) func aPictureOfFewPixelsIsEnlargedAtMostThreeTimes(_ width: Int, _ height: Int) {
    let size = PictureSize(width: width, height: height)
    for ground in [LogoMeasure.Ground.light, .own, .plain(.plate)] {
      let art = LogoSamples.art(aspect: size.aspect, ink: 0.4, ground: ground, raster: size)
      let frame = WallPlate(x: 0, y: 0, radius: 96).frame(for: art)
      #expect(frame.width <= 3 * Double(width) + 0.001 && frame.height <= 3 * Double(height) + 0.001)
    }
  }

  @Test func theMiddleOfTheInkStandsInTheMiddleOfThePlate() {
    var art = LogoSamples.art(ink: 0.6, boxReach: 0.6)
    art.measure.centre = LogoMeasure.Point(x: 0.45, y: 0.5)
    art.measure.reach = 0.64
    let fit = LogoFit(art)
    #expect(abs(fit.x - 0.05 * fit.side) < 1e-9 && fit.y == 0)
  }

  /// A sign at the left with fine words at the right: all of the way to the middle of its ink would push the words over the border.
  @Test func inkMovesOnlyAsFarAsThePlateHasRoom() {
    var art = LogoSamples.art(aspect: 1.4, ink: 0.7, boxReach: 0.72)
    art.measure.centre = LogoMeasure.Point(x: 0.2, y: 0.5)
    art.measure.reach = 1.1
    let fit = LogoFit(art)
    let most = fit.side * 1.4.squareRoot() * 0.3
    #expect(fit.x > 0.005 && fit.x < most)
    #expect(fit.side * (0.72 + (1.1 - 0.72) * fit.x / most) <= LogoFit.edge + 1e-9)
  }

  /// What fills the plate from one side to the other is as far from both: there is no room to move it.
  @Test(arguments: [4.0, 1 / 4.0], [LogoMeasure.Ground.light, .dark]) func aLongLogoIsAsFarFromBothSides(
    _ aspect: Double, _ ground: LogoMeasure.Ground
  ) {
    var art = LogoSamples.art(aspect: aspect, ink: 0.4, ground: ground, boxReach: 1.02)
    art.measure.centre = LogoMeasure.Point(x: 0.3, y: 0.3)
    art.measure.reach = 1.5
    let fit = LogoFit(art)
    #expect(abs(fit.x) < 1e-9 && abs(fit.y) < 1e-9)
  }

  /// The border begins at 0.95 of the radius; on a disc of its own, the disc ends at 0.89.
  @Test(arguments: usual + extreme) func cornersKeepTheirDistanceFromTheEdge(_ kind: Kind) {
    let fit = LogoFit(kind.art()), scaled = LogoFit(kind.art(scale: 2))
    guard kind.ground != .own || fit.clip != .disc(LogoFit.disc) else { return }
    let isOnDisc = kind.ground != .light && kind.ground != .own
    let end = isOnDisc ? LogoFit.disc : 0.95
    #expect(end - fit.side * kind.boxReach > 0.0799)
    #expect(end - scaled.side * kind.boxReach > 0.0599)
  }

  @Test func photosCoverADiscUnlessThatWouldCutMuchOfThem() {
    #expect(LogoFit(LogoSamples.art(aspect: 1.4, ground: .own)).clip == .disc(LogoFit.disc))
    guard case .corners = LogoFit(LogoSamples.art(aspect: 2, ground: .own)).clip else {
      Issue.record("a wide photo is cut to a disc")
      return
    }
  }
}
