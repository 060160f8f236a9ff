import Markdown
import Testing

@testable import SiteGenerator

@Suite struct ContentsTests {
  private func outline(_ markdown: String) -> String {
    Contents(Document(parsing: markdown).headings).items.map { item in
      item.children.isEmpty ? item.id : "\(item.id)(\(item.children.map(\.id).joined(separator: " ")))"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("## A\n## B\n", ""), ("## A\n## B\n## C", "a b c"), ("## A\n### B\n### C\n## D", "a(b c) d"), ("## A\n### B\n#### C\n## D", "a(b) d"),
    ("# A\n## B\n## C", "a b c"), ("### A\n### B\n### C", "a(b c)"), ("## A\n##\n## C", ""), ("## A\n## A\n## A", "a a-2 a-3"), ("", ""),
  ])
  func listsTwoLevelsWhereThereAreThreeHeadings(_ markdown: String, _ expected: String) {
    #expect(outline(markdown) == expected)
  }

  @Test func labelsArePlainWords() {
    let items = Contents(Document(parsing: "## *Tea* & `cake`\n## [B](b.md)\n## C").headings).items
    #expect(items.map(\.label) == ["Tea & cake", "B", "C"])
  }
}
