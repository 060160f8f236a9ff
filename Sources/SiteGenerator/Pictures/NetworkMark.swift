import Lettering
import Pictures

/// The network's logo as a few dots, for the cards that pages are shared with.
struct NetworkMark: Sendable {
  let making: PictureMaking
  /// Nil where the network has none: then its initials stand for it.
  let art: LogoArt?
  let name: String

  private static let side = 160

  /// Nil where this computer cannot draw it.
  ///
  /// - Throws: `WritingFault` where the cache cannot be written.
  func mark() throws -> (mark: CardMark, kept: PictureCache.File)? {
    let source = source
    let key = making.key(Fingerprint(of: source), "mark \(Self.side)")
    if let file = making.cache.find(key, "rgba"), let bytes = readBytes(of: file.path) {
      return CardMark(width: file.size.width, height: file.size.height, pixels: bytes).map { ($0, file) }
    }
    guard let studio = making.studio(), let pixels = try? studio.pixels(of: source, longestSide: Self.side) else { return nil }
    let file = try making.cache.store(pixels.bytes, size: pixels.size, key, "rgba")
    return CardMark(width: pixels.size.width, height: pixels.size.height, pixels: pixels.bytes).map { ($0, file) }
  }

  private var source: [UInt8] {
    art?.drawing.file ?? Lettermark.picture(name: name, slug: "network", colours: .network).file()
  }
}
