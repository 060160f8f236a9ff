import Testing

@testable import SiteGenerator

/// What drawings cost, which nobody has to draw to find out.
@Suite struct SVGWeightTests {
  @Test(arguments: [
    ("M1 2L3 4", 1), ("m1 2 3 4 5 6", 2), ("M0 0h1v1z", 3), ("M0 0h1 2 3", 3), ("M0 0C1 1 2 2 3 3 4 4 5 5 6 6", 2), ("M0 0s1 1 2 2t3 3", 2),
    ("M0 0a1 1 0 0110 10 5 5 0 1 1 1-1", 2), ("M.5.5-1-1", 1), ("M0 0L1", 0), ("M0 0 x", 0), ("", 0), ("none", 0), ("M1e999 0L1 1", 0),
    ("M0 0zzh", 2),
  ])
  func piecesOfAPathAreCounted(_ path: String, _ count: Int) {
    #expect(SVGPathReader.pieces(of: path).count == count)
  }

  @Test func piecesLieBetweenTheirPoints() throws {
    let piece = try #require(SVGPathReader.pieces(of: "M10 10c5-20 10 30 20 0").first)
    #expect(piece.x == 10...30 && piece.y == -10...40)
    let arc = try #require(SVGPathReader.pieces(of: "M0 0A5 5 0 0 1 10 0").first)
    #expect(arc.y.lowerBound <= -5 && arc.y.upperBound >= 5)
  }

  @Test(arguments: [("M0 0V9M1 0V9M2 5V9", 3.0), ("M0 0V4M1 5V9", 1.0), ("M0 0h9", 1.0)])
  func linesInOneRowAreCounted(_ path: String, _ most: Double) {
    #expect(SVGCrossings.most(SVGPathReader.pieces(of: path), SVGInk()) == most)
  }

  /// Neither where a drawing lies nor how large it is changes how its lines cross.
  @Test(arguments: ["", "e3", "e-3"]) func sizeDoesNotMatter(_ exponent: String) {
    let most = SVGCrossings.most(SVGPathReader.pieces(of: "M5e8 5e8" + HostileSVGTests.tangle(500, exponent)), SVGInk())
    #expect((150...502).contains(most))
  }

  @Test func whatIsNamedOftenWeighsAsOften() throws {
    let uses = String(repeating: "<use href='#a'/>", count: 50)
    let picture = try #require(SVGReader.read(Array(SVGSamples.drawing("<g id='a'><path d='M0 0h1'/></g>" + uses).utf8)).0)
    #expect((150...200).contains(picture.weight))
  }

  /// Numbers that nothing can be reckoned with.
  @Test(arguments: [
    "<path d='M-1e308 1e308L1e308-1e308l1e308 1e308 1e308 1e308A1e308 1e-308 0 1 1 0 0'/>",
    "<g transform='scale(1e308) scale(1e308) matrix(1e308 1e308 1e308 1e308 0 0)'><g transform='scale(0)'><circle r='1e308'/></g></g>",
    "<path d='M0 0h1' stroke='#000' stroke-dasharray='1e-308' stroke-width='1e308'/>",
    "<symbol id='s' viewBox='0 0 1e-308 1e-308'><circle r='1'/></symbol><use href='#s' width='1e308' height='-1e308'/>",
    "<circle r='-5'/><ellipse rx='5'/><rect width='-1' height='50%' rx='1em'/><line x2='1e308'/><polygon points='1'/>",
  ])
  func madNumbersDoNoHarm(_ inside: String) {
    for fault in SVGSamples.rebuilt(SVGSamples.drawing(inside)).faults { KindWords.check(fault) }
  }
}
