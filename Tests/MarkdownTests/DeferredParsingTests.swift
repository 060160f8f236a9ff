import Synchronization
import Testing

@testable import Markdown

@Suite struct DeferredParsingTests {
  private static let text =
    "# One\n\nSee [two](two.md), and ![three](three.png).\n\n<!-- sitegen: ok link-vague – meant -->\n\nEnd[^1]\n\n[^1]: Note"

  @Test func theOutlineIsThereWithoutParsing() {
    let whole = Document(parsing: Self.text)
    let count = Mutex(0)
    let later = Document(whole.outline) {
      count.withLock { $0 += 1 }
      return Document(parsing: Self.text)
    }
    #expect(later.headings == whole.headings)
    #expect(later.references == whole.references)
    #expect(later.silences == whole.silences)
    #expect([later.wordCount, later.hasNotes ? 1 : 0] == [whole.wordCount, whole.hasNotes ? 1 : 0])
    #expect(later.summary == whole.summary)
    #expect(count.withLock { $0 } == 0)
  }

  @Test func theRestIsParsedOnce() {
    let whole = Document(parsing: Self.text)
    let count = Mutex(0)
    let later = Document(whole.outline) {
      count.withLock { $0 += 1 }
      return Document(parsing: Self.text)
    }
    #expect(later.html == whole.html)
    #expect(later.prose.text == whole.prose.text)
    #expect(later.html == whole.html)
    #expect(count.withLock { $0 } == 1)
  }

  /// Where links lead was found for the old ones.
  @Test func aTextThatHasOtherLinksByThenGoesWithoutThem() {
    let later = Document(Document(parsing: Self.text).outline) { Document(parsing: "[Other](other.md) words") }
    #expect(later.html.holes.isEmpty)
    #expect(String(decoding: later.html.bytes, as: UTF8.self).contains("words"))
  }
}
