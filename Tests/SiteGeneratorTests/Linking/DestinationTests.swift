import Markdown
import Testing

@testable import SiteGenerator

@Suite struct DestinationTests {
  @Test(
    arguments: [
      ("picnic.md", "posts", .inside(path: "posts/picnic.md", fragment: "")), ("picnic.md", "", .inside(path: "picnic.md", fragment: "")),
      ("./picnic.md#food", "posts", .inside(path: "posts/picnic.md", fragment: "food")),
      ("../groups/leeds.md", "posts", .inside(path: "groups/leeds.md", fragment: "")),
      ("/groups/leeds.md", "posts/2026", .inside(path: "groups/leeds.md", fragment: "")),
      ("a//b/./c/../d.md", "", .inside(path: "a/b/d.md", fragment: "")), ("picnic/", "posts", .inside(path: "posts/picnic/", fragment: "")),
      ("my%20photo.jpg", "posts", .inside(path: "posts/my photo.jpg", fragment: "")),
      ("caf%C3%A9.md#caf%C3%A9", "", .inside(path: "café.md", fragment: "café")), ("100%.md", "", .inside(path: "100%.md", fragment: "")),
      ("picnic.md?print=1#food", "", .inside(path: "picnic.md", fragment: "food")), ("..", "posts", .inside(path: "", fragment: "")),
      ("/", "posts", .inside(path: "", fragment: "")), ("  picnic.md ", "", .inside(path: "picnic.md", fragment: "")),
      ("a#b#c", "", .inside(path: "a", fragment: "b#c")), ("#food", "posts", .here(fragment: "food")),
      ("?print=1#food", "posts", .here(fragment: "food")),
    ] as [(String, String, Destination)])
  func pathsStartFromTheFileOrTheContentFolder(_ written: String, _ folder: String, _ destination: Destination) {
    #expect(Destination(written, from: folder) == destination)
  }

  @Test(arguments: [
    "https://example.org/", "http://example.org", "HTTPS://Example.org/a?b=c&d=e#f", "mailto:ann@example.org",
    "mailto:ann@example.org?subject=Hi",
    "tel:+441632960000", "MAILTO:ann@example.org",
  ])
  func theFourSchemesLeadElsewhere(_ written: String) {
    #expect(Destination(written, from: "posts") == .elsewhere(written))
  }

  @Test func anAddressWithoutASchemeIsHTTPS() {
    #expect(Destination("//example.org/a", from: "posts") == .elsewhere("https://example.org/a"))
  }

  @Test(arguments: [
    ("javascript:alert(1)", "javascript"), ("JaVaScRiPt:alert(1)", "javascript"), ("java\tscript:alert(1)", "javascript"),
    ("java\nscript:alert(1)", "javascript"), ("java\r\nscript:alert(1)", "javascript"), ("\u{1}\u{1F}javascript:alert(1)", "javascript"),
    (" javascript:alert(1)", "javascript"), ("javascript\t:alert(1)", "javascript"), ("\u{200B}javascript:x", "javascript"),
    ("java\u{AD}script:x", "javascript"), ("java\u{0}script:x", "javascript"), ("\u{FEFF}javascript:x", "javascript"),
    ("data:text/html,x", "data"), ("vbscript:x", "vbscript"), ("file:///etc/passwd", "file"), ("blob:x", "blob"),
    ("ftp://example.org", "ftp"),
    ("c:\\windows", "c"), ("http:example.org", "http"), ("https:///example.org", "https"), ("https://", "https"),
    ("https://exa mple.org", "https"), ("https://example.org/\"onclick", "https"), ("https://example.org\\@evil.example", "https"),
    ("ht\ttps://example.org", "https"), ("mailto:a b@example.org", "mailto"), ("mailto:a@example.org\nbcc:b", "mailto"),
    ("tel:0 1", "tel"),
  ])
  func otherSchemesAndDisguisesAreUnsafe(_ written: String, _ scheme: String) {
    #expect(Destination(written, from: "posts") == .unsafe(scheme: scheme))
  }

  /// Markdown decodes entities before anybody sees the destination.
  @Test(arguments: [
    "[x](javascript&colon;alert(1))", "[x](&#106;avascript:alert(1))", "[x](java&Tab;script:alert(1))", "[x](java&NewLine;script:alert(1))",
    "<javascript:alert(1)>", "[x]\n\n[x]: JAVASCRIPT:alert(1)", "[x](<javascript\u{A0}:x>)", "[x](\\javascript:alert(1))",
  ])
  func entitiesAndEscapesHideNoScheme(_ markdown: String) throws {
    for reference in Document(parsing: markdown).references {
      switch Destination(reference.destination, from: "posts") {
      case .unsafe, .outside, .inside: break
      case let other: Issue.record("\(reference.destination) became \(other)")
      }
    }
  }

  @Test(arguments: [
    ("../secret.md", ""), ("../../secret.md", "posts"), ("/../secret.md", "posts"), ("%2e%2e/%2e%2e/secret.md", "posts"),
    ("..%2f..%2fsecret.md", "posts"), ("a\\..\\b.md", "posts"), ("a%5C..%5Cb.md", "posts"), ("/\\evil.example", "posts"),
    ("\\\\evil.example", ""),
    ("a\u{0}.md", "posts"), ("a%00.md", "posts"), ("///evil.example", "posts"), ("//exa mple.org", "posts"), ("//", "posts"),
    ("a/../../../b.md", "posts"),
  ])
  func nothingOutsideTheContentFolderIsMeant(_ written: String, _ folder: String) {
    #expect(Destination(written, from: folder) == .outside)
  }

  @Test(arguments: ["", " ", "\t\n", "#"])
  func nothingIsEmpty(_ written: String) {
    #expect(Destination(written, from: "posts") == .empty)
  }

  @Test(arguments: [
    ("a%20b", "a b"), ("%C3%A9", "é"), ("%", "%"), ("%4", "%4"), ("%zz%41", "%zzA"), ("%2541", "%41"), ("%+1", "%+1"), ("", ""),
  ])
  func decodesEachEscapeOnce(_ text: String, _ decoded: String) {
    #expect(Destination.percentDecoded(text) == decoded)
  }
}
