import Documents
import Markdown
import Testing

@testable import SiteGenerator

@Suite struct LetterTextTests {
  private func text(_ markdown: String) throws -> String {
    let sheet = LetterSheet(Sample.letter(markdown), fields: [], title: "A letter", language: "en-GB")
    return String(decoding: try LetterFormat.plainText.file(of: LetterFlattening.document(of: sheet)), as: UTF8.self)
  }

  @Test(arguments: [
    ("Dear [[Your name]],\n\nHi **there**.", "Dear [Your name],\n\nHi there.\n"), ("# Title\n\nWords", "Title\n\nWords\n"),
    ("a  \nb\nc", "a\nb c\n"),
    ("- a\n- b", "- a\n- b\n"), ("3. a\n4. b", "3. a\n4. b\n"), ("- a\n\n  b\n- c", "- a\n\n  b\n- c\n"),
    ("- a\n  1. b", "- a\n  1. b\n"), ("1. - a\n   - b\n2. c", "1.\n   - a\n   - b\n2. c\n"), ("- - 3. a\n- b", "-\n  -\n    3. a\n- b\n"),
    ("> a\n>\n> b", "  a\n\n  b\n"), ("a\n\n---\n\nb", "a\n\n----------\n\nb\n"),
    ("[ICO](https://ico.org.uk/)", "ICO (https://ico.org.uk/)\n"),
    ("[us](about.md) [x](javascript:x)", "us x\n"), ("| a | b |\n| --- | --- |\n| c | [[D]] |", "a; b\n\nc; [D]\n"),
    ("1 < 2 &amp; `x`", "1 < 2 & x\n"),
    ("10. a\n    b", "10. a b\n"), ("10. a\n\n    b", "10. a\n\n    b\n"),
  ])
  func isPlainTextWithWindowsLineEnds(_ markdown: String, _ expected: String) throws {
    #expect(try text(markdown) == expected.replacing("\n", with: "\r\n"))
  }
}
