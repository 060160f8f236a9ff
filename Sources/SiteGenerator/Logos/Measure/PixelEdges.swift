import Pictures

/// Where the ink of a picture that stands on nothing ends, and which of these edges a white plate or a dark one would hide.
struct PixelEdges {
  /// Between light ink and nothing: hidden on white.
  private var lightAlone = 0
  /// Between dark ink and nothing: hidden on the dark plate.
  private var darkAlone = 0
  private var otherAlone = 0
  /// Between light ink and other ink: seen on any plate.
  private var within = 0

  private enum Kind: UInt8 {
    case nothing, light, dark, other
  }

  init(_ pixels: Pixels) {
    let (width, height) = (pixels.size.width, pixels.size.height)
    var above = [Kind](repeating: .nothing, count: width)
    for y in 0..<height {
      var before = Kind.nothing
      for x in 0..<width {
        let kind = Self.kind(of: y * width + x, in: pixels)
        add(before, kind)
        add(above[x], kind)
        before = kind
        above[x] = kind
      }
      add(before, .nothing)
    }
    for kind in above { add(kind, .nothing) }
  }

  /// White words beside a red dot need the dark plate. A white disc with a drawing on it does not: the drawing's edges are seen.
  var wantsDark: Bool {
    lightAlone > 2 * within && lightAlone > 2 * darkAlone && 10 * lightAlone > 3 * (lightAlone + darkAlone + otherAlone + within)
  }
}

extension PixelEdges {
  private static func kind(of pixel: Int, in pixels: Pixels) -> Kind {
    guard pixels.bytes[4 * pixel + 3] >= 64 else { return .nothing }
    let colour = pixels.colour(at: pixel)
    if colour.contrast(with: .white) < 40 { return .light }
    return colour.contrast(with: .plate) < 30 ? .dark : .other
  }

  private mutating func add(_ a: Kind, _ b: Kind) {
    guard a != b else { return }
    switch (a, b) {
    case (.light, .nothing), (.nothing, .light): lightAlone += 1
    case (.dark, .nothing), (.nothing, .dark): darkAlone += 1
    case (.other, .nothing), (.nothing, .other): otherAlone += 1
    case (.light, _), (_, .light): within += 1
    default: break
    }
  }
}
