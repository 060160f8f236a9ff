import Lettering

extension PageContext {
  /// The combined logo, where it could be drawn.
  var sharedWall: SharingPicture? {
    guard site.settings.baseURL != nil, !site.groups.isEmpty, let wide = pictures.drawn[WallFile.wide.rawValue] else { return nil }
    return SharingPicture(address: WallFile.wide.rawValue, size: wide.size, description: wall.words.upTo(WallWords.medium))
  }

  /// A post's own picture, cut for sharing; nil where it has none, or one that is too small.
  func sharing(ofPost number: Int) -> SharingPicture? {
    guard site.settings.baseURL != nil, case .picture(let address, _) = site.relations[number].image,
      let cut = pictures.sharing[address]
    else { return nil }
    let post = site.posts[number]
    return SharingPicture(
      address: cut.address, size: cut.size, description: post.item.shownImageDescription ?? "A picture that goes with “\(post.title)”")
  }

  /// Whose post it is, as the foot of its card says it; nil for one of no group.
  func sender(ofPost number: Int) -> String? {
    words.sender(site.relations[number].groups.map { site.groups[$0].name }, fits: CardPress.fitsFoot)
  }

  /// The picture that is made of a page's title.
  func card(_ title: String, from sender: String?, at page: String) -> SharingPicture {
    SharingPicture(address: Addresses.sharing(of: page), size: PictureVariants.sharing, description: cardDescription(title, from: sender))
  }

  /// What can be read on a card: `Picnic by the lake. Leeds Group. The Care Net.`
  func cardDescription(_ title: String, from sender: String?) -> String {
    // What our letters cannot write is not on the card.
    let written = [title, sender].compactMap { $0 }.map(Lettering.withoutForeignSigns).filter(Lettering.canWrite)
    let words = written + [site.settings.title]
    return words.enumerated().filter { $0.offset == 0 || !words[..<$0.offset].contains($0.element) }.map(\.element.ended)
      .joined(separator: " ")
  }
}
