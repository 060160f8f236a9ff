import Testing

@testable import Audit

/// Pages that nobody means well with come to an end, soon and without a crash.
@Suite struct HostilePageTests {
  private func findings(_ html: String) -> Int { Audit.findings(in: Array(html.utf8)).count }

  @Test(arguments: [
    "<div>", "<b>", "<ul><li>", "<table><tr><td>", "<svg><g>", "<div role=list>", "<label>", "<a href=a>",
    "<div role=menu><div role=group>",
  ])
  func elementsNestedVeryDeepAreRead(_ start: String) { #expect(findings(String(repeating: start, count: 20_000)) >= 1) }

  @Test(arguments: [
    String(repeating: "<tr>" + String(repeating: "<td colspan=1000 rowspan=65534>", count: 20), count: 100),
    String(repeating: "<tr><th>a<td headers=x>b", count: 4_000), String(repeating: "<tr><th>a<th>b", count: 4_000),
  ])
  func hugeTablesAreRead(_ rows: String) { #expect(findings("<table>\(rows)</table>") >= 1) }

  @Test(arguments: [
    "", "\0", "<", "<!", "<!--", "<html", "<a href=", "&#xFFFFFFFF;", "<p style=';;:;:!important'>", "<p aria-owns='a a a' id=a>",
    "<div id=a aria-owns=b><div id=b aria-owns=a>", "<p id=a aria-labelledby=a>", "<meta name=viewport content='=,=;'>",
    "<meta http-equiv=refresh content='99999999999999999999999'>", "<table><tr><td colspan=-1 rowspan=99999999999999999999>",
    "<iframe tabindex=-1 srcdoc=\"<iframe tabindex=-1 srcdoc='<a href=x>'>\">",
  ])
  func brokenPagesAreRead(_ html: String) { #expect(findings(html) >= 1) }

  @Test func bytesThatAreNoTextAreRead() { #expect(!Audit.findings(in: [0xFF, 0xFE, 0x3C, 0x80, 0x3E]).isEmpty) }
}
