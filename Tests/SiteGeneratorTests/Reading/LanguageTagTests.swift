import Testing

@testable import SiteGenerator

@Suite struct LanguageTagTests {
  @Test(arguments: ["cy", "en-GB", "sco", "zh-Hant-TW", "de-1901", "es-419", "sgn-GB", "EN-gb"])
  func shortNamesOfLanguagesPass(_ tag: String) {
    #expect(LanguageTag.isKnown(tag))
  }

  @Test(arguments: [
    "", "e", "english", "en_GB", "en-", "-en", "en--GB", "en GB", "e1", "en-abcdefghi", "\"><script>", "én", "en-G\u{301}B", "xx", "eng",
    "cym-GB",
  ])
  func otherWordsDoNot(_ tag: String) {
    #expect(!LanguageTag.isKnown(tag))
  }

  /// Where a tag names its script, that decides; else the language's usual script does (Unicode CLDR, likely subtags).
  @Test(arguments: [
    ("ar", true), ("he", true), ("fa-IR", true), ("UR", true), ("yi", true), ("ckb", true), ("ps", true), ("en", false), ("cy", false),
    ("ar-Latn", false), ("ku", false), ("ku-Arab", true), ("pa-Arab", true), ("pa", false), ("sd-Deva", false), ("uz-Arab-AF", true),
  ])
  func knowsWhatIsWrittenFromTheRight(_ tag: String, _ isRightToLeft: Bool) {
    #expect(LanguageTag.isRightToLeft(tag) == isRightToLeft)
  }
}
