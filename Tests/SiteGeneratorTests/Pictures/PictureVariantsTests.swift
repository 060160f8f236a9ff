import Pictures
import Testing

@testable import SiteGenerator

@Suite struct PictureVariantsTests {
  @Test(arguments: [
    (4032, [480, 800, 1200, 1600]), (1600, [480, 800, 1200, 1600]), (1300, [480, 800, 1300]), (1000, [480, 800, 1000]), (900, [480, 900]),
    (500, [500]), (480, [480]), (16, [16]),
  ]) func areNeverWiderThanTheOriginal(_ width: Int, _ widths: [Int]) {
    #expect(PictureVariants.widths(of: PictureSize(width: width, height: 300)) == widths)
  }

  @Test(arguments: [(PictureKind.jpeg, PictureKind.jpeg), (.png, .png), (.webp, .webp), (.gif, .png)])
  func keepTheOriginalsKind(_ kind: PictureKind, _ plain: PictureKind) { #expect(PictureVariants.plainKind(of: kind) == plain) }
}
