import Pictures

/// How large a logo is drawn on a plate, and where, so that a wordmark and a roundel weigh the same to the eye. All in radii of the plate.
struct LogoFit: Sendable, Hashable {
  enum Clip: Sendable, Hashable {
    /// To the part that shows something: white margins of a picture would cover the border.
    case content
    /// To a disc of this radius.
    case disc(Double)
    /// To the content with round corners of this radius.
    case corners(Double)
  }

  /// The square root of the content's area: it is this times `aspect^0.5` wide, so that the area does not depend on the shape.
  private(set) var side: Double
  /// From the plate's middle to the middle of the content.
  private(set) var x = 0.0
  private(set) var y = 0.0
  private(set) var clip = Clip.content

  init(_ art: LogoArt) {
    let measure = art.measure
    let scale = min(max(art.scale, LogoArt.scales.lowerBound), LogoArt.scales.upperBound)
    if measure.ground == .own {
      (side, clip) = Self.photo(art, scale: scale)
      return
    }
    let room = measure.ground == .light ? 1 : Self.roomOnDisc
    let even = min(max(Self.evenSide / measure.ink.squareRoot(), Self.leastSide), Self.mostSide, Self.edge / measure.boxReach)
    side = min(even * scale * room, Self.utmost / measure.boxReach * room, art.sharpest)
    if case .plain = measure.ground { clip = .disc(Self.disc) }
    let share = Self.shift(measure, room: Self.edge * room / side)
    let (width, height) = (side * measure.aspect.squareRoot(), side / measure.aspect.squareRoot())
    x = share * width * (measure.content.x + measure.content.width / 2 - measure.centre.x) / measure.content.width
    y = share * height * (measure.content.y + measure.content.height / 2 - measure.centre.y) / measure.content.height
  }
}

extension LogoFit {
  /// The radius of the disc for what brings a ground of its own, and the part of a plain plate's room that is left on it.
  static let disc = 0.89
  static let roomOnDisc = 0.92
  /// How far ink goes towards the plate's edge, whose border begins at 0.95; `logo-scale` pushes it to the utmost.
  static let edge = 0.87
  static let utmost = 0.89
  /// The side at which solid ink has the even weight. Half as dense, twice the area: all logos that have the room show the same ink.
  static let evenSide = 0.95
  /// Solid blocks stay readable, and fine lines do not become posters.
  static let leastSide = 0.92
  static let mostSide = 1.5

  /// What goes to its own edges covers the disc. Long shapes, which would lose much by that, are drawn whole.
  private static func photo(_ art: LogoArt, scale: Double) -> (Double, Clip) {
    let aspect = art.measure.aspect
    let longer = max(aspect, 1 / aspect)
    guard longer <= 1.5 else {
      let side = min(min(edge / art.measure.boxReach, evenSide) * scale, utmost / art.measure.boxReach, art.sharpest)
      return (side, .corners(side * 0.08))
    }
    let radius = min(disc * min(scale, 1), art.sharpest / longer.squareRoot() / 2)
    return (min(2 * radius * longer.squareRoot() * max(scale, 1), max(art.sharpest, 2 * radius * longer.squareRoot())), .disc(radius))
  }

  /// How much of the way from the middle of the content to the middle of its ink the plate's middle can be: all of it, unless ink would
  /// leave the room there is. The reach at a point between the two is never more than between theirs.
  private static func shift(_ measure: LogoMeasure, room: Double) -> Double {
    guard measure.reach > measure.boxReach else { return 1 }
    return min(max((room - measure.boxReach) / (measure.reach - measure.boxReach), 0), 1)
  }
}

extension LogoArt {
  /// The largest side at which a picture of few pixels is still sharp: three times as large as it is, on a plate of 96 pixels' radius.
  /// It is the same in every format, so that a logo looks alike in all.
  fileprivate var sharpest: Double {
    guard case .raster(let picture) = drawing else { return .infinity }
    let area = Double(picture.size.width) * measure.content.width * Double(picture.size.height) * measure.content.height
    return 3 * area.squareRoot() / 96
  }
}
