import Pictures

/// The network's logo as pages show it in their heads: as drawn, or a small picture of it.
struct NetworkLogoFile: Sendable {
  var address: String
  var size: PictureSize
  var bytes: [UInt8]

  /// Nil where the network has no logo, or one that could not be read.
  init?(of site: Site, _ logos: SiteLogos) {
    if case .vector(let drawing) = site.networkLogo {
      self.init(address: "\(Addresses.networkLogo).svg", size: drawing.size, bytes: drawing.withoutWords.file())
    } else if case .raster(let made) = logos.network?.drawing {
      self.init(address: "\(Addresses.networkLogo).\(made.kind.fileExtension)", size: made.size, bytes: made.bytes)
    } else {
      return nil
    }
  }

  private init(address: String, size: PictureSize, bytes: [UInt8]) {
    self.address = address
    self.size = size
    self.bytes = bytes
  }
}
