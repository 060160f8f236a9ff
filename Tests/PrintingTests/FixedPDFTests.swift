import Testing

@testable import Printing

@Suite struct FixedPDFTests {
  private func fixed(_ words: String, date: String = "20260503") throws -> String {
    let file = try FixedPDF(Array("%PDF-1.4\n\(words)\n%%EOF\n".utf8)).dated(date)
    return String(decoding: file.dropFirst(9).dropLast(7), as: UTF8.self)
  }

  @Test(arguments: [
    ("/CreationDate (D:20261125215925+00'00')", "/CreationDate (D:20260503000000+00'00')"),
    ("/ModDate (D:20261125215925-07'30')>>", "/ModDate (D:20260503000000+00'00')>>"),
    // Of another length, it cannot be written over.
    ("/ModDate (D:2026)", "/ModDate (D:2026)"), ("/ModDate (D:", "/ModDate (D:"),
    ("/Title (\\(D:20261125215925+00'00'\\))", "/Title (\\(D:20261125215925+00'00'\\))"),
  ])
  func bearsTheDayThatItIsGiven(_ words: String, _ expected: String) throws {
    #expect(try fixed(words) == expected)
  }

  @Test(arguments: [
    ("/ID (node00000417) /Headers [(node00000417) (node00000031)]", "/ID (node00000002) /Headers [(node00000002) (node00000001)]"),
    ("/Title (node00000417)", "/Title (node00000417)"),
    ("(node417) (node0000041x) (node00000417", "(node417) (node0000041x) (node00000417"),
  ])
  func numbersHeadingsOfTablesFromOne(_ words: String, _ expected: String) throws {
    #expect(try fixed(words) == expected)
  }

  @Test(arguments: ["", "%PDF-1.4", "<html>%%EOF", "%PDF-1.4 cut"])
  func isNothingElse(_ words: String) {
    #expect(throws: PrintingFault.noPDF) { try FixedPDF(Array(words.utf8)) }
  }
}
