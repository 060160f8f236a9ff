import Markdown
import Testing

@Suite struct ConcurrencyTests {
  /// cmark's table of special signs is global: without care a parse sees `~`, `:` and `w` or not, as others come and go.
  @Test func manyParsesAtOnceAgree() async {
    let text = "~~a~~ www.b.org https://c.org ~d~ | e\n\n| a | ~~b~~ |\n|---|---|\n| www.c.org | d@e.org |\n\nx[^1]\n\n[^1]: y\n"
    let expected = Document(parsing: text).filled
    #expect(expected.contains("<del>a</del>") && expected.contains("<a href=\"http://www.b.org\">"))
    let others = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<16 {
        group.addTask { (0..<1_000).count { _ in Document(parsing: text).filled != expected } }
      }
      return await group.reduce(0, +)
    }
    #expect(others == 0)
  }
}
