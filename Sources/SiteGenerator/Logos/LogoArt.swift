import Pictures

/// A logo as it is drawn on plates: what there is to draw, and what of it is seen.
struct LogoArt: Sendable, Hashable {
  enum Drawing: Sendable, Hashable {
    case vector(SVGPicture)
    /// PNG or JPEG, small, upright, in sRGB and without metadata.
    case raster(MadePicture)
  }

  var drawing: Drawing
  var measure: LogoMeasure
  /// The group's own wish (`logo-scale`): 1 leaves the size to the measure.
  var scale = 1.0
}

extension LogoArt.Drawing {
  /// As `SVGWeight` counts; a picture of pixels costs next to nothing.
  var weight: Int {
    switch self {
    case .vector(let drawing): drawing.weight
    case .raster: 0
    }
  }

  /// The bytes of a file with nothing else in it.
  var file: [UInt8] {
    switch self {
    case .vector(let drawing): drawing.file()
    case .raster(let made): made.bytes
    }
  }
}

extension LogoArt {
  /// What a group may wish for.
  static let scales = 0.5...2.0
}

/// The artwork of a whole site; nil where a lettermark stands for a logo.
struct SiteLogos: Sendable {
  var network: LogoArt?
  /// One for each group of the site.
  var groups: [LogoArt?] = []
}
