import ArgumentParser
import SiteGenerator

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "build", abstract: "Builds the site.")

  @OptionGroup var options: BuildOptions

  func run() async throws {
    try await BuildSession(options: options, isCheckOnly: false).run()
  }
}

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: "Checks the site and writes nothing.")

  @OptionGroup var options: BuildOptions

  @Option(help: "A page to write for people to read together, such as report.html.")
  var report: String?

  func run() async throws {
    try await BuildSession(options: options, isCheckOnly: true, report: report).run()
  }
}
