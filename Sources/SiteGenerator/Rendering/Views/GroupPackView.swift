import Pictures
import Templates

/// All that helps to share a group.
struct GroupPackView: Sendable {
  let group: Int
  let context: PageContext
  private let pack: GroupPack

  init(group: Int, context: PageContext) {
    self.group = group
    self.context = context
    pack = context.pack(group)
  }

  static let type = RecordType<GroupPackView>(
    "group's pack",
    [
      .text("name", "The group's name.") { $0.pack.group.name },
      .flag("isLettermark", "Initials stand in for the group's logo: it has none yet, or none that we could read.") { $0.pack.art == nil },
      .text("groupHref", "The group's page.") { $0.context.href($0.pack.group.address) },
      .text("wallHref", "The page with all logos.") { $0.context.href("logo-wall.html") },
      .text("advertText", "The words of the advert, to copy; paragraphs have an empty line between them.") { $0.pack.advert.text },
      .list("advertFiles", "The advert as a file of words.", of: Download.type) { $0.files([.advertText]) },
      .text("a4Href", "The advert on a page to print on A4.") { $0.context.href($0.pack.address(.advertA4)) },
      .text("a5Href", "The same on A5.") { $0.context.href($0.pack.address(.advertA5)) },
      .list("pictures", "The advert as a picture, then the group's logo joined to the network's.", of: PackPicture.type) { $0.pictures },
    ])

  private var pictures: [PackPicture] {
    [
      picture("_advert-picture", context.words.advertPicture, AdvertPainter.size, .advert, .advertDrawing),
      picture("_wide", context.words.wideLogo, JoinedShape.wide.size, .joinedWide, .joinedWideDrawing),
      picture("_square", context.words.squareLogo, JoinedShape.square.size, .joinedSquare, .joinedSquareDrawing),
    ]
  }

  private func picture(_ id: String, _ name: String, _ size: PictureSize, _ dots: GroupPackFile, _ drawing: GroupPackFile) -> PackPicture {
    let isAdvert = dots == .advert
    return PackPicture(
      id: id, name: name, preview: context.href(pack.address(drawing)), width: size.width, height: size.height,
      alternative: isAdvert ? pack.advertName : pack.joinedName,
      description: isAdvert ? pack.advert.description : pack.joinedDescription, files: files([dots, drawing]))
  }

  /// Those that are there.
  private func files(_ files: [GroupPackFile]) -> [Download] {
    files.compactMap { file in
      let address = pack.address(file)
      guard let count = context.pictures.drawn[address]?.count ?? context.pictures.drawingSizes[address] ?? pack.bytes(file)?.count else {
        return nil
      }
      return Download(
        label: pack.group.name, href: context.href(address), kind: FilePublishing.kindName(of: address).capitalizedFirst,
        size: FilePublishing.sizeText(count))
    }
  }
}
