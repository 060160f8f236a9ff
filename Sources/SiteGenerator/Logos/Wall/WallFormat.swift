import Pictures

/// The pictures in which the combined logo is given out.
enum WallFormat: String, Sendable, CaseIterable {
  /// As large as it needs to be, with links: for the page.
  case free
  /// 1200 × 630, which pages are shared with.
  case wide
  /// 1200 × 1200
  case square
  /// 1500 × 500, for the head of a profile.
  case banner
  /// A3, upright, with every name.
  case poster
}

extension WallFormat {
  /// The sheet's sides in its own unit: pixels, and millimetres for the poster. None where the wall decides.
  var sides: (width: Double, height: Double)? {
    switch self {
    case .free: nil
    case .wide: (1200, 630)
    case .square: (1200, 1200)
    case .banner: (1500, 500)
    case .poster: (297, 420)
    }
  }

  /// Nothing where the wall decides.
  var pixels: PictureSize {
    sides.map { PictureSize(width: Int($0.width), height: Int($0.height)) } ?? PictureSize(width: 0, height: 0)
  }

  /// Nothing that matters lies nearer to the edge of a picture of fixed size: services cut off 15 pixels, and printers 5 millimetres.
  var margin: Double { self == .poster ? 14 : 24 }

  /// Capitals lower than this, in the sheet's unit, cannot be read: on a screen that shows each pixel, or on paper. Nothing where people enlarge
  /// the picture as they need.
  var leastCapitals: Double? {
    switch self {
    case .free: nil
    case .wide, .square, .banner: sides.map { $0.width * 6 / 1200 }
    case .poster: NameColumns.leastCapitals
    }
  }

  /// How the rings go around the middle, so that many logos fill the sheet.
  var shape: WallShape {
    switch self {
    case .free: .circle
    case .wide: .box(across: 1, down: 99)
    case .square: .box(across: 1, down: 1)
    case .banner: .box(across: 1, down: 2177)
    case .poster: .box(across: 2, down: 1)
    }
  }
}
