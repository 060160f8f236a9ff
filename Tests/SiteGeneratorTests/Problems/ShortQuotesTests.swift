import Testing

@testable import SiteGenerator

@Suite struct ShortQuotesTests {
  private static let book = String(repeating: "word ", count: 100)

  @Test func whatIsQuotedIsCutShort() {
    let cut = "We found \"\(book)\" here, and `\(book)` there.".withShortQuotes
    #expect(cut == "We found \"\(Self.book.prefix(120))…\" here, and `\(Self.book.prefix(120))…` there.")
  }

  private var book: String { Self.book }

  @Test(arguments: ["", "Short \"quote\".", "\(book)no quotes at all", "\"\(String(repeating: "x", count: 120))\" \(book)"])
  func otherWordsStay(_ text: String) {
    #expect(text.withShortQuotes == text)
  }
}
