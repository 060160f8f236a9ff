import ArgumentParser
import SiteGenerator

struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Looks for what shuts people out, in any folder of HTML.",
    discussion: "It reads pages as browsers do, whatever made them. It runs no scripts and knows no stylesheets.")

  @Argument(help: "The folder that holds the pages.")
  var folder: String

  @Flag(help: "Print one JSON object.")
  var json = false

  @Option(help: "A file to write in EARL, the W3C's format for what tests found.")
  var earl: String?

  @Flag(help: "Say nothing unless something needs mending.")
  var quiet = false

  func run() async throws {
    let summary = await FolderAudit(folder).run(wantsOutcomes: earl != nil)
    if let earl { try write(summary, to: earl) }
    if json {
      print(summary.json)
    } else {
      let shown = summary.problems.filter { !quiet || $0.level == .fix }
      for text in ProblemReport(shown, saysEveryFix: false).texts { Terminal.complain(text) }
      if !quiet { print(summary.text) }
    }
    if summary.mustBeMended { throw ExitCode(1) }
  }

  private func write(_ summary: AuditSummary, to file: String) throws {
    let report = EARLReport(summary, version: SitegenCommand.configuration.version)
    guard let complaint = ReportFile.write(report.bytes, to: file, mark: EARLReport.mark) else { return }
    Terminal.complain(complaint)
    throw ExitCode(1)
  }
}
