import Pictures
import Testing

@Suite struct PictureKindTests {
  @Test(arguments: [("GIF89a", PictureKind.gif), ("RIFF0000WEBPVP8 ", .webp), ("<svg/>", .svg), (" <?xml?><a:svg>", .svg)])
  func isKnownByItsFirstBytes(start: String, kind: PictureKind) { #expect(PictureKind(Array(start.utf8)) == kind) }
}
