import Testing

@testable import SiteGenerator

@Suite struct FileNameRuleTests {
  @Test(arguments: [
    "picnic", "Picnic-2026", "a.b", "über", "picnic_1", "日本語", "console", "com10", "nullify", String(repeating: "a", count: 120),
  ])
  func namesForEveryDiskPass(_ name: String) {
    #expect(FileNameRule.allows(name))
    #expect(FileNameRule.slug(from: name) == name)
  }

  @Test(arguments: [
    "", ".", "..", ".hidden", "end.", "end ", "a b", "con", "CON", "Con.txt", "aux.tar.gz", "nul", "prn", "com1", "LPT9", "com0", "a/b",
    "a\\b", "a:b", "a*b", "a?b", "a\"b", "a<b", "a>b", "a|b", "a#b", "a%b", "a&b", "a\u{0}b", "a\nb", "a\u{7F}b", "a\u{85}b",
    "a\u{200B}b", "a\u{202E}b", "a\u{2028}b", "a\u{E000}b", "a\u{A0}b", String(repeating: "a", count: 121),
    String(repeating: "é", count: 61),
  ])
  func otherNamesAreTurnedAway(_ name: String) {
    #expect(!FileNameRule.allows(name))
  }

  @Test(arguments: [
    ("Picnic in the park!", "picnic-in-the-park"), ("Tea & cake", "tea--cake"), ("con", "con-"), ("???", "-"), ("", "-"),
    ("a/../b", "ab"), ("naïve café", "naïve-café"), (".hidden", "hidden"), ("end.", "end"),
  ])
  func makesTheNearestName(_ name: String, _ slug: String) {
    #expect(FileNameRule.slug(from: name) == slug)
  }

  @Test(arguments: [
    ("my photo.jpg", true), ("100% & more #1.jpg", true), ("é.jpg", true), ("a:b.jpg", false), ("a\nb.jpg", false), (".hidden", false),
    ("con.jpg", true), (String(repeating: "a", count: 241), false), ("a\u{202E}gpj.exe", false),
  ])
  func filesMayHoldSpacesAndSigns(_ name: String, _ isStorable: Bool) {
    #expect(FileNameRule.isStorable(name) == isStorable)
  }

  @Test(arguments: [
    "", "con", "con.txt", "...", "a b", "\u{202E}", "😀", String(repeating: "a", count: 121), String(repeating: "long words ", count: 40),
    String(repeating: "é", count: 200), "%%%", "_", "LPT1 ",
  ])
  func whatItMakesIsAlwaysAllowed(_ name: String) {
    #expect(FileNameRule.allows(FileNameRule.slug(from: name)))
  }
}
