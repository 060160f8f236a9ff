import Pictures

/// The logos of the network and its groups on their plates, each as one small file: a drawing, or where the logo is a picture, a PNG.
struct Plates: Sendable {
  let site: Site
  let pictures: SitePictures

  /// A group's page shows its plate at up to 176 pixels, lists at 88; on sharp screens that takes twice as many. In bytes: what a photo may weigh.
  private static let forms = [
    (size: PictureSize(width: 352, height: 352), most: 60_000), (size: PictureSize(width: 176, height: 176), most: 20_000),
  ]
  /// What pages reserve for a plate, in pixels: its drawing's own size.
  static let size = PictureSize(width: 240, height: 240)
}

extension Plates {
  /// To be made before pages are: those that cannot be light drawings.
  var drawings: [DrawnPicture] {
    site.groups.indices.filter { isPicture(art(number: $0)) }.flatMap { number in
      zip(Addresses.plates(of: site.groups[number].item).dropFirst(), Self.forms).map { address, form in
        DrawnPicture(address: address, size: form.size, most: form.most) { .svg(drawing(number)) }
      }
    }
  }

  /// The drawings that are published themselves.
  var pages: [Page] {
    site.groups.indices.compactMap { number in
      let address = pictures.plate(of: site.groups[number].item)
      return pictures.drawn[address] == nil ? Page(address) { drawing(number) } : nil
    }
  }

  private func drawing(_ number: Int) -> [UInt8] {
    let group = site.groups[number]
    return PlatePainter.file(art(number: number), name: group.name, slug: group.item.entry.slug)
  }

  private func art(number: Int) -> LogoArt? { pictures.logos.groups.indices.contains(number) ? pictures.logos.groups[number] : nil }

  private func isPicture(_ art: LogoArt?) -> Bool { if case .raster = art?.drawing { true } else { false } }
}

extension SitePictures {
  /// Where a group's plate lies; for lists, in a smaller picture where it is one.
  func plate(of group: Group, small: Bool = false) -> String {
    let addresses = Addresses.plates(of: group)
    let drawn = addresses.filter { self.drawn[$0] != nil }
    return (small ? drawn.last : drawn.first) ?? addresses[0]
  }
}
