import Testing

@testable import SiteGenerator

@Suite struct ReadableTests {
  @Test(arguments: [
    (" a ", "a"), ("a\u{7}b", "a b"), ("\u{1}a\u{9B}", "a"), ("a\u{FFFF}bc\u{1FFFE}", "a bc"), ("é\u{200D}😀", "é\u{200D}😀"),
    ("\u{0}", ""),
  ])
  func whatNoPageCanShowBecomesASpace(_ text: String, _ readable: String) {
    #expect(text.readable == readable)
  }

  @Test func placesOfBytesStayTheSame() throws {
    let text = Array("é\u{1}b\u{FFFF}\r\n\t\u{7F}\u{FFFD}".utf8)
    let (bytes, first) = try #require(text.withoutControls())
    #expect(first == 2)
    #expect(bytes.count == text.count)
    #expect(String(decoding: bytes, as: UTF8.self) == "é b\u{FFFD}\r\n\t \u{FFFD}")
    #expect(Array("é\r\n\t\u{FFFD}".utf8).withoutControls() == nil)
  }

  @Test(arguments: [("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\n\rb", "a\n\nb"), ("", ""), ("a\r\n\r\nb", "a\n\nb")])
  func linesEndInALineFeedAlone(_ text: String, _ plain: String) {
    #expect(Array(text.withPlainLineEnds.utf8) == Array(plain.utf8))
  }

  @Test func lettersAreComposed() {
    #expect(Array("cafe\u{301}".composed.utf8) == Array("caf\u{E9}".utf8))
    #expect("plain".composed == "plain")
  }
}
