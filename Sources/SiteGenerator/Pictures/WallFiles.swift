import Pictures
import Printing

/// The combined logo's drawings and words, made once: pages name their sizes.
struct WallFiles: Sendable {
  let words: WallWords
  let drawing: LogoWall.File
  let poster: LogoWall.File
  private let text: [UInt8]

  init(_ wall: LogoWall) {
    words = wall.words
    drawing = wall.file()
    poster = wall.file(.poster)
    text = wall.words.file
  }
}

extension WallFiles {
  /// A drawing that is larger than this is not for pages: they show a picture of it.
  static let mostOnPages = 200_000

  var pages: [Page] {
    let (drawing, poster, text) = (drawing.bytes, poster.bytes, text)
    return [
      Page(WallFile.drawing.rawValue) { drawing }, Page(WallFile.poster.rawValue) { poster }, Page(WallFile.words.rawValue) { text },
    ]
  }

  /// In bytes, of the files that are always there.
  var counts: [String: Int] {
    [
      WallFile.drawing.rawValue: drawing.bytes.count, WallFile.poster.rawValue: poster.bytes.count, WallFile.words.rawValue: text.count,
    ]
  }
}

extension PageContext {
  /// The combined logo as pages show it: as drawn, or where that would be heavy a picture of it.
  var wallPicture: (address: String, size: PictureSize) {
    let drawing = (WallFile.drawing.rawValue, PictureSize(width: wall.drawing.width, height: wall.drawing.height))
    guard wall.drawing.bytes.count > WallFiles.mostOnPages, let square = pictures.drawn[WallFile.square.rawValue] else { return drawing }
    return (WallFile.square.rawValue, square.size)
  }
}

extension WallFiles {
  /// The poster as a page to print; nil where no group has joined.
  func printablePoster(_ language: String) -> PrintablePage? {
    words.groups.isEmpty ? nil : PrintedPoster.page(poster.bytes, title: words.title, description: words.full, language: language)
  }
}

extension Settings {
  /// Where all groups are listed, as people would type it: `example.org/logo-wall.html`.
  var wallAddress: String? {
    baseURL.map { base in (base.split(separator: "://", maxSplits: 1).last.map(String.init) ?? base) + "logo-wall.html" }
  }
}
