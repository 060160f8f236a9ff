import Testing

@testable import SiteGenerator

@Suite struct ReportFileTests {
  private func write(_ words: String, over old: String?) throws -> (complaint: String?, folder: TemporaryFolder) {
    let folder = try TemporaryFolder(old.map { ["report.html": $0] } ?? ["other.txt": "other"])
    return (ReportFile.write(Array(words.utf8), to: "\(folder.path)/report.html", mark: "<mark>"), folder)
  }

  @Test(arguments: [nil, "<mark>old", "<p><mark>"]) func aReportIsWrittenAnew(_ old: String?) throws {
    let (complaint, folder) = try write("<mark>new", over: old)
    #expect(complaint == nil)
    #expect(folder.text("report.html") == "<mark>new")
    #expect(!folder.everything.contains { $0.contains("sitegen-new") })
  }

  /// A page, an empty file, and one that speaks of reports only far below.
  @Test(arguments: ["# My page", "", String(repeating: "x", count: 5000) + "<mark>"])
  func whatIsNoReportStaysAsItIs(_ old: String) throws {
    let (complaint, folder) = try write("<mark>new", over: old)
    #expect(complaint?.contains("stays as it is") == true)
    #expect(folder.text("report.html") == old)
  }

  @Test func aFolderThatIsNotThereIsSaid() throws {
    let folder = try TemporaryFolder([:])
    #expect(ReportFile.write([65], to: "\(folder.path)/no/report.html", mark: "A")?.hasPrefix("We can't write") == true)
  }

  @Test func ourReportsAreKnownByTheirMarks() async throws {
    let folder = try TemporaryFolder(["a.html": "<p>"])
    let earl = EARLReport(await FolderAudit(folder.path).run(wantsOutcomes: true), version: "1").bytes
    #expect(earl.prefix(4096).firstRange(of: Array(EARLReport.mark.utf8)) != nil)
    let content = Sample.content { _ in }
    let site = await Linker.link(content).site
    let page = ReportPage(
      Summary(content: content, site: site, judgement: Judgement(of: [], site: site)), title: String(repeating: "Net ", count: 100),
      today: Sample.day("2026-05-20")
    ).bytes
    #expect(page.prefix(4096).firstRange(of: Array(ReportPage.mark.utf8)) != nil)
  }
}
