import Markdown
import Testing

/// Texts thrown together from pieces that are trouble, the same ones at every run.
@Suite struct FuzzTests {
  @Test(arguments: 0..<40) func writesWellFormedHTML(_ seed: Int) {
    var random = Random(seed: UInt64(seed))
    for _ in 0..<150 {
      let text = (0..<Int.random(in: 1...25, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let document = Document(parsing: text, options: MarkdownOptions(abbreviations: ["DRE": "<x>"]))
      var bytes: [UInt8] = []
      document.html.fill(into: &bytes) { hole, output in
        switch hole.role {
        case .open: output += Array("<a href=\"\">".utf8)
        case .close: output += Array("</a>".utf8)
        case .picture: output += Array("<img src=\"\">".utf8)
        }
      }
      let html = String(decoding: bytes, as: UTF8.self)
      let fault = WellFormed.fault(in: html)
      #expect(fault == nil, "\(text.debugDescription)\n\(html)")
      if fault != nil { return }
    }
  }

  /// Every link has a destination of its own, by which its place in the text is known.
  @Test(arguments: 0..<40) func findsEveryLink(_ seed: Int) {
    var random = Random(seed: UInt64(seed) + 1_000)
    for _ in 0..<150 {
      var text = ""
      var starts: [String: Int] = [:]
      for number in 0..<Int.random(in: 1...20, using: &random) {
        if Bool.random(using: &random) {
          starts["d\(number)"] = text.unicodeScalars.count
          text += Self.links.randomElement(using: &random)?.replacing("D", with: "d\(number)") ?? ""
        } else {
          text += Self.surroundings.randomElement(using: &random) ?? ""
        }
      }
      for reference in Document(parsing: text).references {
        guard var start = starts[reference.destination] else { continue }
        // A `!` or a backslash before it makes a picture of a link, and a link of a picture.
        let startsWithSign = text.unicodeScalars.dropFirst(start).first == "!"
        if startsWithSign != (reference.kind == .picture) { start += startsWithSign ? 1 : -1 }
        let before = text.unicodeScalars.prefix(start)
        let line = before.count { $0 == "\n" } + 1
        let column = before.reversed().prefix { $0 != "\n" }.count + 1
        #expect(reference.position == Position(line: line, column: column), "\(reference.destination) in \(text.debugDescription)")
        if reference.position != Position(line: line, column: column) { return }
      }
    }
  }

  static let pieces =
    surroundings + [
      "[a](b)", "![a](b)", "[", "](c)", "<https://a.b>", "www.a.b", "a@b.c", "[^1]", "[^1]: x\n\n", "<script>", "</script>",
      "<scr<script>ipt>",
      "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<a href=javascript:alert(1)>", "<!--", "-->", "--!>", "<![CDATA[", "]]>",
      "<?xml ?>",
      "<!DOCTYPE html>", "<details>", "<details open>\n", "</details>", "\n</details>\n\n", "<summary>", "</summary>",
      "\n\n<details>\n<summary>",
      "<span lang=cy>", "<span lang='\">'>", "</span>", "<q dir=\"rtl\"\n>", "</q>", "<SUB>", "</sub>", "<abbr title=\"a&quot;>b\">",
      "</abbr>", "<br>",
      "</br>", "<div>", "</div>", "\n<div>\n", "<p>", "</p>", "<mark", " x=\"", "'", ">", "<", "&lt;", "&#60;script&#62;", "&#0;", "\0",
      "<textarea>",
      "</textarea>", "<title>", "<style>", "\n<style>\n", "</style>", "<iframe src=x>", "<kbd/>", "</", "<a\nb='", "<ins>", "</ins>",
      "<del>", "</del>",
      "<table>", "</table>", "<!-- sitegen: ok a – b -->", "\n\n<!-- sitegen: ok a – b -->\n\n", "<math>", "<o:p>", "<x-y>", "<small>*",
      "*</small>",
    ]

  static let surroundings = [
    " ", " ", "a", "é ", "🎉", "\n", "\n", "\n\n", "\n\n", "  \n", "\\\n", "- ", "\n- ", "\n  ", "\n    ", "\n\t", "1. ", "> ", "\n> ",
    "\n> - ", "# ",
    "\n## ", "\n===\n", "\n---\n", "*", "**", "_", "~~", "`", "``", "\n```\n", "\\", "\\[", "&amp;", "| ", " | ",
    "\n| a | b |\n|---|:-:|\n| ", "\n-|-\n", "DRE ",
    "[x]", "[x]: y\n", "\n[x]: /y 'z'\n", "[^1]", "\n[^1]: ", "<b>", "<i\na=b>", "<!-- c -->", "https://a.b/c ", "www.a.b ", "a@b.c ",
    "[ ] ", "!",
  ]

  static let links = ["[a](D)", "[a\nb](D)", "[é *b*](D \"t\")", "[a](\nD)", "[a](D\n't\nu')", "![a](D)", "[`x` a](<D>)", "[![p](q)](D)"]
}

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct Random: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
