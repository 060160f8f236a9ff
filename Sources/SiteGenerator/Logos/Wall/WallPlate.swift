/// The round light plate on which a logo stands, and how large the logo is drawn on it.
struct WallPlate: Sendable, Hashable {
  var x: Double
  var y: Double
  var radius: Double

  /// A rectangle, its corner at the left and the top.
  struct Frame: Sendable, Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }
}

extension WallPlate {
  /// Width and height by `aspect^0.5`, so that logos of any shape weigh alike; smaller only where the corners would leave the plate.
  /// A picture of few pixels is enlarged at most three times, since it would blur.
  func frame(for logo: Logo) -> Frame {
    let aspect = min(max(logo.aspect, 0.02), 50)
    let width = aspect.squareRoot()
    let corner = (width * width + 1 / (width * width)).squareRoot() / 2
    var side = min(radius * 1.2, radius * 0.86 / corner)
    if case .raster(_, _, let size) = logo { side = min(side, 3 * Double(max(size.width, size.height)) / max(width, 1 / width)) }
    return Frame(x: x - side * width / 2, y: y - side / width / 2, width: side * width, height: side / width)
  }

  /// For a picture that is round and fills its box, such as a lettermark.
  func frame(inset: Double) -> Frame {
    let side = 2 * (radius - inset)
    return Frame(x: x - side / 2, y: y - side / 2, width: side, height: side)
  }
}
