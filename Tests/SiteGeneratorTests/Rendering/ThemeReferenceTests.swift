import Foundation
import Testing

@testable import SiteGenerator

@Suite struct ThemeReferenceTests {
  @Test(arguments: Layouts.schemas.map(\.layout))
  func eachLayoutHasItsSection(_ layout: String) {
    #expect(ThemeReference.markdown.contains("\n### `\(layout).mustache`\n\n"))
  }

  @Test func everyNameOfEveryLayoutIsThere() {
    let reference = ThemeReference.markdown
    for (_, schema) in Layouts.schemas {
      for field in schema.fields { #expect(reference.contains("| `\(field.name)` |")) }
    }
  }

  @Test func everyRecordThatIsNamedIsExplained() {
    let reference = ThemeReference.markdown
    let named = Set(reference.matches(of: #/\| (?:record: |list of )([^|]+) \|/#).map { String($0.1) })
    #expect(named.count > 10)
    for record in named where !["text", "html", "flag", "any"].contains(record) {
      #expect(reference.components(separatedBy: "\n### Record: \(record)\n").count == 2, "\(record)")
    }
  }

  @Test func itIsTheSameEachTime() {
    #expect(ThemeReference.markdown == ThemeReference.markdown)
  }
}
