/// How long an element takes to draw, in plain shapes. Measured with librsvg at 1,200 by 1,200 pixels where each covers the whole drawing:
/// 13 ms a mask, 1.6 ms a group that is blended as one, 9 ms a gradient in rings, 0.6 ms a pattern or a clip path.
struct SVGWeight: Sendable, Hashable {
  var elements: Int
  /// How far curves and round corners reach, one added to the other, in sides of the drawing: librsvg draws what nobody sees as finely as
  /// what is seen. It grows with the scale of what holds the element.
  var reach: Double
}

extension SVGWeight {
  private static let mask = 500
  private static let surface = 100
  private static let clip = 20
  /// Measured at 480 by 480 pixels, as logos are drawn first: 5,000 lines all across, 2,500 of which a row of pixels crosses, take 2 s; half of
  /// that a quarter.
  private static let crossings = 60.0
  /// 50,000 lines take 0.2 s and 30 MB; 10,000 dashes 10 ms and 1 MB, or 100 MB where they are thick and round.
  private static let lines = 0.2
  private static let dash = 4.0
  private static let roundDash = 10.0
  /// A curve 2,000 times as long as the drawing takes 0.2 ms, and a longer one far more.
  private static let reaches = 100.0
  /// Enough for any logo to be turned away.
  private static let most = 1e9

  init(of element: SVGElement, _ ink: SVGInk, box: SVGPicture.ViewBox) {
    (elements, reach) = (Self.ofLooks(element), 0)
    let pieces = SVGPiece.all(of: element, box: box)
    guard !pieces.isEmpty else { return }
    let crossed = SVGCrossings.most(pieces, ink)
    let dashes = ink.isStroked ? pieces.reduce(0) { $0 + $1.length * ink.dashes } : 0
    let lines =
      crossed * crossed / Self.crossings + Double(pieces.count) * Self.lines + dashes * (ink.isRound ? Self.roundDash : Self.dash)
    elements += Int(min(lines, Self.most))
    let round = ink.isStroked && ink.isRound ? ink.width : 0
    for piece in pieces where piece.form != .line || round > 0 { reach += ((piece.form == .line ? 0 : piece.reach) + round) / box.side }
  }

  /// In elements.
  static func ofReach(_ reach: Double) -> Int { Int(min(reach / reaches, most)) }

  private static func ofLooks(_ element: SVGElement) -> Int {
    // Colours are named by hundreds of shapes and cost them nothing.
    if ["linearGradient", "radialGradient", "stop"].contains(element.name) { return 0 }
    var weight = 1
    for attribute in element.attributes {
      switch (attribute.name, attribute.value) {
      case ("mask", .reference): weight += mask
      case ("clip-path", .reference): weight += clip
      case ("fill", .reference), ("stroke", .reference): weight += surface
      // Where it says nothing, nothing is blended.
      case ("opacity", .text(let text)) where !["1", "1.0", "100%"].contains(text): weight += surface
      default: break
      }
    }
    return weight
  }
}
