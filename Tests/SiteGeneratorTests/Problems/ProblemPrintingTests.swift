import Testing

@testable import SiteGenerator

@Suite struct ProblemPrintingTests {
  private func problem(_ message: String, _ suggestion: String = "", file: String = "content/a.md", level: Problem.Level = .fix) -> Problem
  {
    Problem("link", level, at: Place(file: file, line: 3, column: 8), message, suggestion: suggestion)
  }

  @Test func standsAsTheContractHasIt() {
    #expect(problem("Seen.", "Mend it.").text == "content/a.md:3:8: Please fix [link] Seen.\n    Mend it.")
    #expect(problem("Seen.", level: .look).text == "content/a.md:3:8: Worth a look [link] Seen.")
  }

  @Test func nothingInItCommandsATerminal() {
    let text = problem("a\u{1B}[2Jb\nc\r\td\u{9B}e\u{7F}", "x\u{7}\ny", file: "a\nb.md").text
    #expect(text == "a b.md:3:8: Please fix [link] a [2Jb c  d e \n    x  y")
  }

  @Test func gitHubShowsItBesideTheLine() {
    #expect(
      problem("100% of \"a,b: c\"\nis\rseen.", "Mend it.", file: "content/a,b:c%.md").annotation
        == "::error file=content/a%2Cb%3Ac%25.md,line=3,col=8,title=Please fix::100%25 of \"a,b: c\"%0Ais%0Dseen. Mend it.")
    #expect(problem("Seen.", level: .look).annotation.hasPrefix("::warning file=content/a.md,line=3,col=8,title=Worth a look::Seen."))
  }

  @Test func anAnnotationCommandsNoTerminalEither() {
    let annotation = problem("a\u{1B}[2Jb\u{9B}c", "d\u{7}").annotation
    #expect(annotation.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
  }

  @Test func sortsByPlaceThenRuleThenWords() {
    let places = [("b.md", 1, 1), ("a.md", 10, 1), ("a.md", 9, 2), ("a.md", 9, 1)].map {
      Problem("r", at: Place(file: $0.0, line: $0.1, column: $0.2), "m")
    }
    #expect(places.sorted().map { "\($0.place.file) \($0.spot)" } == ["a.md 9:1", "a.md 9:2", "a.md 10:1", "b.md 1:1"])
    let same = [("b", "a"), ("a", "b"), ("a", "a")].map { Problem($0.0, at: Place(file: "a.md"), $0.1) }
    #expect(same.sorted().map { $0.rule + $0.message } == ["aa", "ab", "ba"])
  }
}
