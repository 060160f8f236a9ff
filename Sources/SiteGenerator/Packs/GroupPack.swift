import Pictures

/// What a group can pass on so that people find it: its logo joined to the network's, and its advert. Each file is made on demand.
struct GroupPack: Sendable {
  let group: Linked<Group>
  /// Nil where a lettermark stands for it.
  var art: LogoArt?
  let networkArt: LogoArt?
  let networkName: String
  let words: AdvertWords
  let advert: Advert
  /// From right to left, the language of the advert's words.
  let isRightToLeft: Bool
}

extension GroupPack {
  init(of number: Int, site: Site, logos: SiteLogos, words: AdvertWords) {
    group = site.groups[number]
    art = logos.groups.indices.contains(number) ? logos.groups[number] : nil
    networkArt = logos.network
    networkName = site.settings.title
    self.words = words
    advert = Advert(group, network: networkName, baseURL: site.settings.baseURL, words: words)
    isRightToLeft = LanguageTag.isRightToLeft(site.settings.language)
  }

  /// To be made before pages are: every pack's pictures.
  static func drawings(of site: Site, logos: SiteLogos, words: AdvertWords) -> [DrawnPicture] {
    site.groups.indices.flatMap { GroupPack(of: $0, site: site, logos: logos, words: words).pictures }
  }

  func address(_ file: GroupPackFile) -> String { file.address(of: group.item.entry.slug) }

  /// What is a file of its own: drawings and the text. Pictures of dots are made from `pictures`, pages by their layouts.
  func bytes(_ file: GroupPackFile) -> [UInt8]? {
    switch file {
    case .joinedWideDrawing: joined(.wide).svg
    case .joinedSquareDrawing: joined(.square).svg
    case .advertDrawing: advertDrawing.svg
    case .advertText: Array("\(advert.text)\n".utf8)
    case .page, .joinedWide, .joinedSquare, .advert, .advertA4, .advertA5: nil
    }
  }

  /// To be drawn as PNG, small enough for sharing.
  var pictures: [DrawnPicture] {
    func picture(_ file: GroupPackFile, _ size: PictureSize, from source: GroupPackFile, _ drawing: @escaping @Sendable () -> PackDrawing)
      -> DrawnPicture
    {
      DrawnPicture(address: address(file), size: size, most: DrawnPicture.mostForSharing, source: address(source)) { .pack(drawing()) }
    }
    let advert = picture(.advert, AdvertPainter.size, from: .advertDrawing) { advertDrawing }
    // Without a logo of its own there is nothing to join; the drawings with initials do for the meantime, and cost nothing.
    guard art != nil else { return [advert] }
    return [
      picture(.joinedWide, JoinedShape.wide.size, from: .joinedWideDrawing) { joined(.wide) },
      picture(.joinedSquare, JoinedShape.square.size, from: .joinedSquareDrawing) { joined(.square) }, advert,
    ]
  }

  /// What the joined logo is called and what it shows, in words.
  var joinedName: String { words.sentence(.joined, names) }
  var joinedDescription: String {
    let initials = [(group.name, art), (networkName, networkArt)].filter { $0.1 == nil }.map {
      words.sentence(.joinedInitials, ["name": $0.0])
    }
    return ([words.sentence(.joinedShows, names)] + initials).filter { !$0.isEmpty }.joined(separator: " ")
  }

  var advertName: String { words.sentence(.picture, names) }

  private var names: [String: String] { ["group": group.name, "network": networkName] }

  private func joined(_ shape: JoinedShape) -> PackDrawing { JoinedPainter(pack: self, shape: shape).drawing }

  private var advertDrawing: PackDrawing { AdvertPainter(pack: self).drawing }
}

extension PageContext {
  func pack(_ group: Int) -> GroupPack { GroupPack(of: group, site: site, logos: pictures.logos, words: adverts) }
}
