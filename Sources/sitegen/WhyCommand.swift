import ArgumentParser
import SiteGenerator

struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Says where a file is on the site, or why it is not there.")

  @Argument(help: "The file, such as content/posts/picnic.md.")
  var file: String

  @OptionGroup var options: BuildOptions

  func run() async throws {
    for line in await Explanation.of(file, options: options.build(isCheckOnly: true)).lines { print(line) }
  }
}
