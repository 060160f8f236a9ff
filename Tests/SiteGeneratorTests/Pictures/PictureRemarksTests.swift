import Pictures
import Testing

@testable import SiteGenerator

@Suite struct PictureRemarksTests {
  @Test func whereNothingIsMissingNothingIsSaid() {
    #expect(PictureRemarks().text == nil)
  }

  /// Which kinds, and what comes of it: drawings are made all the same.
  @Test(
    arguments: [
      ([.svg], "does not know SVG. Joined logos and adverts are there as drawings (SVG), without PNG pictures."),
      ([.webp], "does not know WebP. Nothing is made smaller as WebP. WebP pictures are published as large as they came."),
      ([.gif], "does not know GIF. There are no stills of GIF pictures that move, but links to them."),
      ([.jpeg], "does not know JPEG. JPEG pictures are published as large as they came."),
      (
        [.png, .jpeg],
        "does not know JPEG or PNG. Joined logos and adverts are there as drawings (SVG), without PNG pictures."
          + " JPEG and PNG pictures are published as large as they came."
      ),
      (
        [.gif, .webp, .jpeg],
        "does not know GIF, JPEG or WebP. Nothing is made smaller as WebP. JPEG and WebP pictures are published as large as they came."
          + " There are no stills of GIF pictures that move, but links to them."
      ),
    ] as [([PictureKind], String)])
  func whatIsMissingIsNamed(_ missing: [PictureKind], _ expected: String) {
    #expect(PictureRemarks(missing: Set(missing)).text == "libvips on this computer \(expected)")
  }

  @Test(arguments: [PictureRemarks.Reason.switchedOff, .notThere("libvips is not on this computer")])
  func withoutTheLibraryDrawingsAreThereAlone(_ reason: PictureRemarks.Reason) throws {
    let text = try #require(PictureRemarks(noLibrary: reason, missing: [.webp]).text)
    #expect(text.contains("They are as large as they came. Nothing that a camera wrote into them is published."))
    #expect(text.hasSuffix("Joined logos and adverts are there as drawings (SVG), without PNG pictures."))
  }
}
