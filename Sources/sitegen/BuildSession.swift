import ArgumentParser
import SiteGenerator

/// One build from the command line: arguments in, words and an exit status out.
struct BuildSession {
  let options: BuildOptions
  let isCheckOnly: Bool

  func run() async throws {
    let output = options.output ?? "\(options.site)/output"
    var build = Build.Options(
      site: options.site, output: output, themes: themePlaces, today: options.today.flatMap { CalendarDate($0) } ?? Clock.today)
    build.baseURL = options.baseURL.map(BaseURL.normal)
    build.showsDrafts = options.drafts
    build.showsFuture = options.future
    build.isCheckOnly = isCheckOnly
    let summary: Summary
    do {
      summary = try await Build(build, progress: Terminal.progress(isQuiet: options.quiet || options.json)).run()
    } catch let fault as WritingFault {
      Terminal.complain(fault.description)
      throw ExitCode(1)
    } catch let fault as ForeignFiles {
      Terminal.complain(fault.description)
      throw ExitCode(1)
    } catch {
      Terminal.complain("Something went wrong inside sitegen, and that is our fault: \(error). Please tell us. The last site stays.")
      throw ExitCode(70)
    }
    report(summary, output: output)
    if summary.stopped { throw ExitCode(1) }
  }

  private func report(_ summary: Summary, output: String) {
    if Terminal.isGitHubActions { for problem in summary.problems { Terminal.complain(problem.annotation) } }
    for problem in summary.problems where !options.json && (!options.quiet || problem.level == .fix) { Terminal.complain(problem.text) }
    if options.json {
      print(summary.json)
    } else if !options.quiet {
      print(summary.text(output: isCheckOnly ? nil : output))
    }
  }

  /// The site's own themes, those that were named or lie here, and those beside the program.
  private var themePlaces: [String] {
    ["\(options.site)/themes", options.themes ?? "themes"] + Terminal.programFolders.map { "\($0)/themes" }
  }
}
