import Foundation
import Testing

@testable import SiteGenerator

@Suite struct EscapingTests {
  private func written(_ write: (inout [UInt8]) -> Void) -> String {
    var output: [UInt8] = []
    write(&output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain é €", "plain é €"), ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("&amp;", "&amp;amp;"), ("</script>", "&lt;/script&gt;"),
    ("", ""),
  ])
  func markupHoldsNoTagsAndEndsNoAttribute(_ text: String, _ escaped: String) {
    #expect(written { Escaping.markup(text, into: &$0) } == escaped)
  }

  @Test(arguments: [
    ("<b>&\"'", "&lt;b&gt;&amp;&quot;'"), ("a\u{0}\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}b", "ab"), ("a\tb\nc\rd", "a\tb\nc\rd"), ("]]>", "]]&gt;"),
    ("a\u{FFFE}b\u{FFFF}c\u{FFFD}", "abc\u{FFFD}"), ("é😀\u{85}", "é😀\u{85}"),
  ])
  func xmlHoldsWhatXMLCanHold(_ text: String, _ escaped: String) {
    #expect(written { Escaping.xml(text.utf8, into: &$0) } == escaped)
  }

  @Test(arguments: [
    ("plain é", "\"plain é\""), ("\"\\\n", "\"\\\"\\\\\\n\""), ("</script><!--&", "\"\\u003c/script\\u003e\\u003c!--\\u0026\""),
    ("\u{0}\t\u{1F}\u{7F}", "\"\\u0000\\u0009\\u001f\u{7F}\""), ("'\u{2028}", "\"'\u{2028}\""),
  ])
  func jsonIsSafeInAScript(_ text: String, _ escaped: String) throws {
    let json = written { Escaping.json(text.utf8, into: &$0) }
    #expect(json == escaped)
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String
    #expect(read == text)
  }

  @Test(arguments: [
    ("posts/a-b_c.~1.html", "posts/a-b_c.~1.html"), ("a b", "a%20b"), ("é", "%C3%A9"), ("a:b?c#d%e", "a%3Ab%3Fc%23d%25e"),
    ("<\"'>&+", "%3C%22%27%3E%26%2B"), ("\n\\", "%0A%5C"), ("", ""), ("x@y!$()*,;=", "x%40y%21%24%28%29%2A%2C%3B%3D"),
  ])
  func pathsHoldPathsOnly(_ text: String, _ escaped: String) {
    #expect(Escaping.path(text) == escaped)
    #expect(Destination.percentDecoded(escaped) == text)
  }

  @Test func jsonKeepsItsOrderAndLeavesOutWhatIsAbsent() {
    let json: JSON = .object([
      ("b", "x"), ("a", .number(-1)), ("none", .nothing), ("empty", .list([])), ("kept", .emptyList),
      ("c", .list([.flag(true), .nothing, "<"])),
      ("d", .object([])), ("e", .optional(nil)), ("f", .bytes([0xC3, 0xA9])),
    ])
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == #"{"b":"x","a":-1,"kept":[],"c":[true,null,"\u003c"],"d":{},"f":"é"}"#)
  }
}
