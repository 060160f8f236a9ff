import Pictures

/// A group's logo as it was read.
enum Logo: Sendable, Hashable {
  /// A drawing, rebuilt from an allow-list.
  case vector(SVGPicture)
  /// A picture by its path in the content folder: it is decoded later, and never published as it came.
  case raster(PictureKind, path: String, PictureSize)
}

extension Logo {
  static let largestFile = 20_000_000
  static let mostPixels = 50_000_000

  var size: PictureSize {
    switch self {
    case .vector(let picture): picture.size
    case .raster(_, _, let size): size
    }
  }

  /// Width divided by height.
  var aspect: Double {
    switch self {
    case .vector(let picture): picture.aspect
    case .raster(_, _, let size): size.aspect
    }
  }

  /// The logo, when it can be used, and what a person should look at.
  ///
  /// - Parameters:
  ///   - bytes: all of a drawing; of a picture the start, which says how large it is.
  ///   - path: in the content folder.
  ///   - count: how many bytes the file has.
  static func read(_ bytes: [UInt8], path: String, count: Int) -> (Logo?, [LogoFault]) {
    let name = "The logo \"\(path)\""
    guard let kind = PictureKind(bytes) else {
      return (
        nil,
        [LogoFault(seen: "\(name) \(ForeignFile.description(of: bytes)).", advice: "Please send the logo as SVG, PNG, JPEG, WebP or GIF.")]
      )
    }
    if kind == .svg {
      let (picture, faults) = SVGReader.read(bytes)
      return (picture.map(Logo.vector), faults)
    }
    guard count <= largestFile else {
      return (
        nil,
        [
          LogoFault(
            seen: "\(name) is larger than 20 MB.", advice: "Please send a smaller copy: 2000 pixels across are plenty.", isUnsafe: true)
        ]
      )
    }
    guard let size = PictureSize.read(bytes) else {
      return (
        nil,
        [
          LogoFault(
            seen: "\(name) breaks off, or does not say how large it is.", advice: "Please save the picture again and send the new file.")
        ]
      )
    }
    guard size.pixels <= mostPixels else {
      let seen = "\(name) is \(size.width) by \(size.height) pixels, more than a logo needs."
      return (nil, [LogoFault(seen: seen, advice: "Please send a smaller copy: 2000 pixels across are plenty.", isUnsafe: true)])
    }
    return (.raster(kind, path: path, size), [])
  }
}
