/// The round light plate on which a logo stands.
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
  /// The border's width, its outer side on the plate's edge.
  var border: Double { radius * 0.05 }

  /// The disc for what brings a ground of its own; white shows between it and the border.
  var disc: WallPlate { WallPlate(x: x, y: y, radius: radius * LogoFit.disc) }

  /// The disc of a lettermark: smaller, since all of it is ink.
  var lettermark: WallPlate { WallPlate(x: x, y: y, radius: radius * 0.8) }

  /// What is within the border.
  var inside: WallPlate { WallPlate(x: x, y: y, radius: radius - border) }

  /// Whether a corner of a frame reaches out of it.
  func isLeft(by frame: Frame) -> Bool {
    let across = max(abs(frame.x - x), abs(frame.right - x))
    let down = max(abs(frame.y - y), abs(frame.bottom - y))
    return (across * across + down * down).squareRoot() > radius * 0.99
  }

  /// The square around it.
  var frame: Frame { Frame(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius) }

  /// Where the content of a logo stands on the plate.
  func frame(for art: LogoArt) -> Frame {
    let fit = LogoFit(art)
    let shape = art.measure.aspect.squareRoot()
    let (width, height) = (fit.side * shape * radius, fit.side / shape * radius)
    return Frame(x: x + fit.x * radius - width / 2, y: y + fit.y * radius - height / 2, width: width, height: height)
  }
}

extension WallPlate.Frame {
  /// The whole of which a share is here.
  func whole(_ share: LogoMeasure.Box) -> WallPlate.Frame {
    let (width, height) = (width / share.width, height / share.height)
    return WallPlate.Frame(x: x - share.x * width, y: y - share.y * height, width: width, height: height)
  }

  var right: Double { x + width }
  var bottom: Double { y + height }
}
