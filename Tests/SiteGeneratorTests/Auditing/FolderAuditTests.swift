import Foundation
import Testing

@testable import SiteGenerator

@Suite struct FolderAuditTests {
  private static let good = "<!DOCTYPE html><html lang=en><title>A</title><main><h1>A</h1></main></html>"
  private static let bad = "<!DOCTYPE html>\n<html lang=en><title>A</title>\n<main><h1>A</h1>\n<img src=a.jpg></main></html>"

  @Test func everyPageOfAFolderIsLookedAt() async throws {
    let folder = try TemporaryFolder([
      "index.html": Self.good, "deep/down/a.HTM": Self.bad, "b.xhtml": Self.good, "c.txt": Self.bad, ".hidden/d.html": Self.bad,
    ])
    let summary = await FolderAudit(folder.path).run()
    #expect(summary.pages == 3)
    #expect(summary.problems.map { "\($0.place.file):\($0.spot) \($0.rule) \($0.act ?? "")" } == ["deep/down/a.HTM:4:1 image-name 23a2a8"])
    #expect(summary.mustBeMended)
    #expect(summary.text == "3 pages looked at. 1 thing to fix, 0 worth a look. The rest is fine as far as a program can tell.")
  }

  @Test func theObjectNamesTheACTRule() async throws {
    let folder = try TemporaryFolder(["a.html": Self.bad])
    let json = await FolderAudit(folder.path).run().json
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let problem = try #require((object["problems"] as? [[String: Any]])?.first)
    #expect(object["pages"] as? Int == 1)
    #expect(problem["act"] as? String == "23a2a8")
    #expect(problem["level"] as? String == "fix")
    #expect(problem["file"] as? String == "a.html")
    #expect(problem["line"] as? Int == 4)
  }

  @Test func aReportInEARLSaysWhatEachRuleFoundOnEachPage() async throws {
    let folder = try TemporaryFolder(["a.html": Self.bad, "b.html": Self.good])
    let summary = await FolderAudit(folder.path).run(wantsOutcomes: true)
    let bytes = EARLReport(summary, version: "1").bytes
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let assertions = try #require(object["assertions"] as? [[String: Any]])
    func outcome(_ act: String, _ file: String) -> String? {
      let found = assertions.first { assertion in
        ((assertion["test"] as? [String: Any])?["@id"] as? String)?.contains("/\(act)/") == true
          && (assertion["subject"] as? [String: Any])?["source"] as? String == file
      }
      return (found?["result"] as? [String: Any])?["outcome"] as? String
    }
    #expect(outcome("23a2a8", "a.html") == "earl:failed")
    #expect(outcome("23a2a8", "b.html") == "earl:inapplicable")
    #expect(outcome("2779a5", "b.html") == "earl:passed")
    #expect(summary.problems.count == 1)
  }

  @Test(arguments: [[:], ["a.txt": "A"]])
  func aFolderWithoutPagesIsSaid(_ files: [String: String]) async throws {
    let folder = try TemporaryFolder(files)
    let summary = await FolderAudit(folder.path).run()
    #expect(summary.problems.map(\.rule) == ["folder"])
    #expect(summary.mustBeMended)
    #expect(await FolderAudit("\(folder.path)/nowhere").run().problems.map(\.rule) == ["folder"])
  }

  @Test func whatAnAuditSaysIsSaidKindly() async throws {
    let folder = try TemporaryFolder(["a.html": Self.everyFault])
    let problems = await FolderAudit(folder.path).run().problems
    #expect(Set(problems.map(\.rule)).count > 30)
    for problem in problems { #expect(HouseStyle.faults(in: problem) == [], "\(problem.rule)") }
  }

  private static let everyFault = """
    <html lang=english><meta http-equiv=refresh content=9><meta name=viewport content="user-scalable=no">
    <nav><a href=a>A</a><a href=b></a><a href=c>A</a></nav><nav></nav>
    <h2></h2><h4>Down</h4><p id=i>1<p id=i>2<img src=a><input><input type=image><button></button><iframe src=a></iframe>
    <svg role=img></svg><object data=a.png></object><details><summary></summary></details><div role=menuitem tabindex=0></div>
    <p lang=welsh>Croeso</p><div role=buton>B</div><p aria-lable=a>B</p><p aria-hidden=yes>B</p><p aria-checked=true>B</p>
    <div aria-label=a>B</div><div role=checkbox>B</div><div role=list><h3>B</h3></div><ul><div></div></ul>
    <div aria-hidden=true><a href=d>D</a></div><button>B<a href=e>E</a></button><iframe title=A tabindex=-1 srcdoc='<a href=a>A</a>'></iframe>
    <img alt='' aria-label=A src=a><a href=f aria-label=G>F</a><input aria-label=a autocomplete=nmae>
    <table><tr><th>A<th>B<tr><td headers=q>1</table><table><tr><td>1<td>2<tr><td>1<td>2</table>
    <p style='letter-spacing:0 !important;word-spacing:0 !important;line-height:1 !important'>Words that go on for more than one line, as far as that can be told.</p>
    """
}
