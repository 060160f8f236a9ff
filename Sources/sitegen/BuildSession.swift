import ArgumentParser
import SiteGenerator

/// One build from the command line: arguments in, words and an exit status out.
struct BuildSession {
  let options: BuildOptions
  let isCheckOnly: Bool
  /// A page that `check` is to write.
  var reportFile: String?

  init(options: BuildOptions, isCheckOnly: Bool, report: String? = nil) {
    self.options = options
    self.isCheckOnly = isCheckOnly
    reportFile = report
  }

  func run() async throws {
    let build = options.build(isCheckOnly: isCheckOnly)
    let summary: Summary
    let clock = StageClock()
    do {
      let progress = clock.watching(Terminal.progress(isQuiet: options.quiet || options.json))
      defer { progress.end() }
      summary = try await Build(build, progress: progress).run()
    } catch let fault as any OutputFault {
      complain(Problem("output", at: Place(file: build.outputName), fault.message, suggestion: fault.advice))
      throw ExitCode(1)
    } catch {
      let message = "Something went wrong inside sitegen, and that is our fault: \(error). The last site stays."
      complain(Problem("sitegen", at: Place(file: build.outputName), message, suggestion: "Please tell us, with this message."))
      throw ExitCode(70)
    }
    report(summary, output: build.output)
    if options.timings { Terminal.complain(clock.table) }
    if let reportFile { try write(ReportPage(summary, title: summary.title, today: build.today), to: reportFile) }
    if summary.stopped { throw ExitCode(1) }
  }

  private func write(_ page: ReportPage, to file: String) throws {
    if let complaint = ReportFile.write(page.bytes, to: file, mark: ReportPage.mark) {
      Terminal.complain(complaint)
      throw ExitCode(1)
    }
    if !options.quiet, !options.json { print("The report is in \(file).") }
  }

  /// What stopped the build after the content was found fine.
  private func complain(_ problem: Problem) {
    Terminal.complain(problem.text)
    if options.json { print(Summary.json(pages: 0, [problem])) }
  }

  private func report(_ summary: Summary, output: String) {
    if Terminal.isGitHubActions { for problem in summary.problems { Terminal.complain(problem.annotation) } }
    if !options.json {
      let shown = summary.problems.filter { !options.quiet || $0.level == .fix }
      for text in isCheckOnly ? CheckReport(shown).texts : ProblemReport(shown).texts { Terminal.complain(text) }
    }
    if options.json {
      print(summary.json)
    } else if !options.quiet {
      print(summary.text(output: isCheckOnly ? nil : output))
    }
  }
}
