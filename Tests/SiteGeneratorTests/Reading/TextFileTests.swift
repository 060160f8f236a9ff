import Testing

@testable import SiteGenerator

@Suite struct TextFileTests {
  private func file(_ text: String) -> TextFile { TextFile(Array(text.utf8)) }
  private func body(_ file: TextFile) -> String { String(decoding: file.body, as: UTF8.self) }

  @Test(arguments: [
    ("---\ntitle: A\n---\nHi\n", "title: A\n", 2, "Hi\n", 4),
    ("\u{FEFF}---\ntitle: A\n---\nHi", "title: A\n", 2, "Hi", 4),
    ("---\r\ntitle: A\r\n---\r\nHi\r\n", "title: A\n", 2, "Hi\r\n", 4),
    ("\n\r\n---\ntitle: A\n---\nHi", "title: A\n", 4, "Hi", 6),
    ("--- \ntitle: A\n---\t\nHi", "title: A\n", 2, "Hi", 4),
    ("---\ntitle: A\n---", "title: A\n", 2, "", 4),
    ("---\n---\n\nHi", "", 2, "\nHi", 3),
    ("---\ntitle: A\n----\n---\nHi", "title: A\n----\n", 2, "Hi", 5),
    ("---\na: 1\n---\nHi\n\n---\n", "a: 1\n", 2, "Hi\n\n---\n", 4),
  ])
  func partsSettingsFromWords(_ text: String, _ settings: String, _ settingsLine: Int, _ words: String, _ line: Int) {
    let file = file(text)
    #expect(file.frontMatter == settings)
    #expect(file.frontMatterLine == settingsLine)
    #expect(body(file) == words)
    #expect(file.bodyLine == line)
    #expect(!file.frontMatterIsOpen)
  }

  @Test(arguments: ["", "Hi", "Hi\n\n---\nmore\n---\n", "-- \nx", "---x\n---\n", "----\ntitle: A\n----\n", "\u{FEFF}Hi"])
  func textWithoutSettingsIsAllWords(_ text: String) {
    let file = file(text)
    #expect(file.frontMatter == nil)
    #expect(!file.frontMatterIsOpen)
    #expect(file.bodyLine == 1)
    #expect(body(file) == text.replacing("\u{FEFF}", with: ""))
  }

  @Test(arguments: ["---\ntitle: A\n", "---\ntitle: A", "---", "---\r\ntitle: A\r\n", "\n---\ntitle: A\n-- -\n"])
  func aFenceThatNeverClosesIsNoticed(_ text: String) {
    #expect(file(text).frontMatterIsOpen)
    #expect(file(text).frontMatter == nil)
  }

  @Test(arguments: [
    ("# Picnic in the park\nHi", "Picnic in the park", 1), ("# Picnic #\nHi", "Picnic", 1), ("\n\n# Picnic  \r\nHi", "Picnic", 3),
    ("---\ndraft: true\n---\n\n# Picnic\nHi", "Picnic", 5), ("# Learning C#\nHi", "Learning C#", 1), ("# Picnic", "Picnic", 1),
  ])
  func takesTheTitleFromAFirstHeading(_ text: String, _ title: String, _ line: Int) throws {
    var file = file(text)
    let taken = file.takeTitle()
    let found = try #require(taken)
    #expect(found.value == title)
    #expect(found.line == line)
    // The rest keeps its lines: the end of the heading's own line is still there.
    #expect(file.bodyLine == line)
    #expect(body(file).isEmpty || body(file).hasPrefix("\n"))
    #expect(!body(file).contains("#"))
  }

  @Test(arguments: ["## Picnic\nHi", "#Picnic\nHi", "Hi\n# Picnic", "# \nHi", "# #\nHi", "", "\n\n"])
  func otherFirstLinesAreNoTitle(_ text: String) {
    var file = file(text)
    let taken = file.takeTitle()
    #expect(taken == nil)
    #expect(body(file) == text)
    #expect(file.bodyLine == 1)
  }

  @Test(arguments: [
    ("title: Picnic\n\nHi", 1), ("\n\nname: Leeds\nHi", 3), ("date: 2026-05-03\nHi", 1), ("—\ntitle: A\n—\n", 1), ("--\ntitle: A\n", 1),
    ("\r\n\r\ntitle: A\r\n", 3), ("—\r\ntitle: A\r\n—\r\n", 1),
  ])
  func noticesSettingsWithoutAFence(_ text: String, _ line: Int) {
    #expect(file(text).unfencedSettings?.line == line)
  }

  @Test(arguments: ["+++\ntitle = \"A\"\n+++\n", "\n+++\r\ntitle = \"A\"\r\n+++\r\n", "title: A\n", "—\ntitle: A\n"])
  func saysWhichKindOfSettingsItSaw(_ text: String) throws {
    let unfenced = try #require(file(text).unfencedSettings)
    #expect(unfenced.isTOML == text.contains("+++"))
    #expect(HouseStyle.faults(in: unfenced.problem(in: "content/posts/a.md")) == [])
  }

  @Test(arguments: [
    "Titles: many\n", "A title: this", "- item: one\n", "***\ntitle: A\n", "Hello\ntitle: A", "—\nNo setting here", "", "\n",
  ])
  func wordsThatAreNoSettingsPass(_ text: String) {
    #expect(file(text).unfencedSettings == nil)
  }
}
