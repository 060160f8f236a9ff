import Pictures
import Templates

/// Every group's logo.
struct LogoWallView: Sendable {
  let context: PageContext

  static let type = RecordType<LogoWallView>(
    "logo wall",
    [
      .text("wallImage", "All logos in one picture.") { $0.context.href($0.context.wallPicture.address) },
      .text("wallWidth", "In pixels.") { String($0.context.wallPicture.size.width) },
      .text("wallHeight", "In pixels.") { String($0.context.wallPicture.size.height) },
      .text("wallDescription", "A short description of the picture; the list below it is the long one.") { $0.context.wall.words.short },
      .list("groups", "All groups, A to Z.", of: GroupCard.type) { view in
        view.context.site.groups.map { GroupCard(group: $0, context: view.context) }
      },
      .list("nations", "The same by nation and area.", of: NationView.type) { NationView.all($0.context) },
      .text("count", "How many groups there are.") { String($0.context.site.groups.count) },
      .list("pictures", "The picture in every form, to save and to pass on.", of: PackPicture.type) { $0.pictures },
      .list("textFiles", "Its description in three lengths, as a file of words.", of: Download.type) { view in
        view.file(.words).map { [$0] } ?? []
      },
    ]
  ).including(BodyView.type) { $0.context.introduction("logo-wall.html") }
}

extension LogoWallView {
  private var pictures: [PackPicture] {
    guard !context.site.groups.isEmpty else { return [] }
    let words = context.words
    return [
      picture("_wide", words.wideWall, WallFormat.wide.pixels, .wide, [.wide]),
      picture("_square", words.squareWall, WallFormat.square.pixels, .square, [.square]),
      picture("_banner", words.bannerWall, WallFormat.banner.pixels, .banner, [.banner]),
      picture("_poster", words.posterWall, PictureSize(width: 297, height: 420), .poster, [.posterPDF, .poster]),
      picture(
        "_drawing", words.drawnWall, PictureSize(width: context.wall.drawing.width, height: context.wall.drawing.height), .drawing,
        [.drawing]),
    ].filter { !$0.files.isEmpty }
  }

  private func picture(_ id: String, _ name: String, _ size: PictureSize, _ preview: WallFile, _ files: [WallFile]) -> PackPicture {
    let isPoster = preview == .poster
    let heavy = (context.wall.counts[preview.rawValue] ?? 0) > WallFiles.mostOnPages
    return PackPicture(
      id: id, name: name, preview: heavy ? "" : context.href(preview.rawValue), width: size.width, height: size.height,
      unit: isPoster ? "mm" : "", alternative: context.wall.words.short,
      description: context.wall.words.upTo(isPoster ? WallWords.long : WallWords.medium), files: files.compactMap(file))
  }

  /// Nil for what this computer could not make.
  private func file(_ file: WallFile) -> Download? {
    let address = file.rawValue
    let count = context.pictures.drawn[address]?.count ?? context.wall.counts[address] ?? context.printouts.files[address]?.count
    return count.map { count in
      Download(
        label: context.words.logoWall, href: context.href(address), kind: FilePublishing.kindName(of: address).capitalizedFirst,
        size: FilePublishing.sizeText(count))
    }
  }
}
