import Pictures

/// The one colour on which an opaque picture stands, if it has one: its corners', when most of its edge has it too.
struct PixelGround {
  private(set) var colour: PlainColour?

  /// JPEG and scanners blur what was one colour by this much in a channel.
  private static let tolerance = 24

  init(_ pixels: Pixels) {
    let corners = Self.corners(of: pixels)
    let agreeing = corners.map { corner in corners.filter { $0.difference(from: corner) <= Self.tolerance } }
    // A logo may touch one of its corners.
    guard let most = agreeing.max(by: { $0.count < $1.count }), most.count >= 3 else { return }
    let ground = Self.mean(most)
    let edge = Self.edge(of: pixels)
    let plain = edge.count { pixels.colour(at: $0).difference(from: ground) <= Self.tolerance }
    if plain * 5 >= edge.count * 3 { colour = ground }
  }
}

extension PixelGround {
  private static func corners(of pixels: Pixels) -> [PlainColour] {
    let (width, height) = (pixels.size.width, pixels.size.height)
    let side = max(1, min(width, height) / 32)
    return [(0, 0), (width - side, 0), (0, height - side), (width - side, height - side)].map { left, top in
      mean((top..<top + side).flatMap { y in (left..<left + side).map { pixels.colour(at: y * width + $0) } })
    }
  }

  private static func mean(_ colours: [PlainColour]) -> PlainColour {
    func middle(_ channel: (PlainColour) -> UInt8) -> UInt8 {
      UInt8((colours.reduce(0) { $0 + Int(channel($1)) } + colours.count / 2) / max(colours.count, 1))
    }
    return PlainColour(red: middle(\.red), green: middle(\.green), blue: middle(\.blue))
  }

  /// The numbers of the outermost pixels.
  private static func edge(of pixels: Pixels) -> [Int] {
    let (width, height) = (pixels.size.width, pixels.size.height)
    return Array(0..<width) + Array((height - 1) * width..<height * width)
      + (0..<height).flatMap { [$0 * width, $0 * width + width - 1] }
  }
}
