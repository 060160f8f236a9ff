/// A group's logo, ready to publish.
enum Logo: Sendable, Hashable {
  /// A drawing, rebuilt from an allow-list.
  case vector(SVGPicture)
  /// The file's bytes as they came.
  case raster(PictureKind, [UInt8], PictureSize)
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
  static func read(_ bytes: [UInt8], fileName: String) -> (Logo?, [LogoFault]) {
    let name = LogoFault.quote(fileName)
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
    guard bytes.count <= largestFile else {
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
    return (.raster(kind, bytes, size), [])
  }
}
