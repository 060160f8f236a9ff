import Testing

@testable import SiteGenerator

@Suite struct FilePublishingTests {
  @Test(arguments: [
    (0, "1 KB"), (1499, "1 KB"), (1500, "2 KB"), (240_000, "240 KB"), (999_499, "999 KB"), (1_000_000, "1 MB"), (1_250_000, "1.3 MB"),
    (4_000_000, "4 MB"), (9_949_999, "9.9 MB"), (10_400_000, "10 MB"), (10_600_000, "11 MB"),
  ])
  func saysSizesAsPhonesDo(_ bytes: Int, _ text: String) {
    #expect(FilePublishing.sizeText(bytes) == text)
  }

  @Test(arguments: [("a.pdf", "PDF"), ("a.DOCX", "Word"), ("a.xyz", "XYZ"), ("folder.x/a", ""), ("a.txt", "plain text")])
  func namesKindsAsPeopleDo(_ path: String, _ kind: String) {
    #expect(FilePublishing.kindName(of: path) == kind)
  }
}
