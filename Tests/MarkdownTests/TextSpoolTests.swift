import Foundation
import Testing

@testable import Markdown

@Suite struct TextSpoolTests {
  private let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  @Test func textsComeBackWhoeverAddsThem() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let spool = try #require(TextSpool(in: folder))
    // It has no name from the start.
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    let texts = (0..<200).map { number in Array(String(repeating: "\(number) ", count: number * 7).utf8) }
    await withTaskGroup(of: Bool.self) { group in
      for text in texts { group.addTask { spool.add(text)?.bytes == text } }
      for await isSame in group { #expect(isSame) }
    }
  }

  @Test func aDocumentInASpoolIsTheSameDocument() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let text = "# Title\n\nSee [us](a.md) and ![a lake](lake.png).\n\n---\n\nMore words."
    let plain = Document(parsing: text)
    let spool = try #require(TextSpool(in: folder))
    let spooled = plain.spooled(in: spool) { Document(parsing: "Not asked for.") }
    #expect(spooled.html == plain.html && !plain.html.holes.isEmpty)
    #expect(spooled.outline.references == plain.outline.references && spooled.firstRule == plain.firstRule)
    #expect(spooled.prose.text == plain.prose.text && spooled.spooled(in: spool) { plain }.html == plain.html)
  }

  @Test func whereTheDiskGivesNothingBackTheTextIsParsedAgain() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let spool = try #require(TextSpool(in: folder))
    let spooled = Document(parsing: "One.").spooled(in: spool) { Document(parsing: "Two.") }
    #expect(String(decoding: spooled.html.bytes, as: UTF8.self) == "<p>One.</p>\n")
    #expect(ftruncate(spool.file, 0) == 0)
    #expect(String(decoding: spooled.html.bytes, as: UTF8.self) == "<p>Two.</p>\n")
  }

  @Test func withoutAFolderThereIsNone() {
    #expect(TextSpool(in: "\(folder)/not/there") == nil)
    try? FileManager.default.removeItem(atPath: folder)
  }
}
