import Pictures
import Testing

@testable import SiteGenerator

/// Pressed pictures look as the drawings do that they stand for.
@Suite struct PackPressTests {
  private let studio: PictureStudio
  private let making = PictureMaking(cache: PictureCache("/nonexistent"), support: .whole)

  init() throws { studio = try PictureStudio.open() }

  static let groups = [
    "plain": PackSamples.group(), "of many words": PackSamples.manyWords, "awkward": PackSamples.awkward,
    "accents": PackSamples.group("Grŵp Llŷn ac Eifionydd"), "an example": PackSamples.group(isExample: true),
    "endless": PackSamples.endless,
  ]

  private func drawings(_ group: Linked<Group>, _ art: LogoArt?) throws -> [PackDrawing] {
    var pack = PackSamples.pack(group)
    pack.art = art
    return pack.pictures.compactMap { if case .pack(let drawing) = $0.drawing() { drawing } else { nil } }
  }

  private func press(_ drawing: PackDrawing) -> [UInt8]? { PackPresses(of: [drawing], making).png(drawing, by: studio) }

  /// The mean of squares of 8 by 8 pixels, so that an edge that moved by a part of a pixel counts for little.
  private func squares(_ pixels: Pixels) -> [Double] {
    let (across, down) = (pixels.size.width / 8, pixels.size.height / 8)
    var sums = [Double](repeating: 0, count: across * down * 3)
    for y in 0..<down * 8 {
      for x in 0..<across * 8 {
        for channel in 0..<3 {
          sums[(y / 8 * across + x / 8) * 3 + channel] += Double(pixels.bytes[(y * pixels.size.width + x) * 4 + channel]) / 64
        }
      }
    }
    return sums
  }

  @Test(arguments: groups.keys, [true, false])
  func pressedPicturesLookAsTheirDrawings(_ name: String, _ hasLogo: Bool) throws {
    let group = try #require(Self.groups[name])
    let drawings = try drawings(group, hasLogo ? LogoSamples.art() : nil)
    #expect(drawings.count == (hasLogo ? 3 : 1))
    for drawing in drawings {
      let pressed = try #require(press(drawing))
      #expect(pressed.count <= DrawnPicture.mostForSharing)
      let seen = try studio.pixels(of: pressed, longestSide: 1200)
      #expect(seen.size == drawing.size)
      let wanted = try studio.draw(svg: drawing.svg, size: drawing.size)
      let differences = zip(squares(seen), squares(wanted)).map { abs($0 - $1) }
      #expect(differences.max() ?? 255 < 48, "\(drawing.file)")
      #expect(differences.reduce(0, +) / Double(differences.count) < 1.3, "\(drawing.file)")
    }
  }

  @Test func whatCannotBePressedIsDrawn() throws {
    let others = [PackSamples.group("مجموعة الرعاية"), PackSamples.group("東京の会")]
    for group in others { #expect(press(try #require(try drawings(group, nil).last)) == nil) }
  }

  /// A photo's colours would be seen to be fewer.
  @Test func aLogoOfVeryManyColoursIsDrawn() throws {
    let photo = try PhotoSamples.png(300, 300)
    var art = LogoSamples.art(raster: PictureSize(width: 300, height: 300))
    art.drawing = .raster(MadePicture(kind: .png, size: PictureSize(width: 300, height: 300), bytes: photo))
    for drawing in try drawings(PackSamples.group(), art) { #expect(press(drawing) == nil) }
  }

  @Test func manyArePressedAsEachAlone() throws {
    let all = try Self.groups.values.flatMap { try drawings($0, LogoSamples.art()) }
    let presses = PackPresses(of: all, making)
    for drawing in all { #expect(presses.png(drawing, by: studio) == press(drawing)) }
  }
}
