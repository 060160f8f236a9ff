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

  func run() async throws {
    try await BuildSession(options: options, isCheckOnly: true).run()
  }
}
