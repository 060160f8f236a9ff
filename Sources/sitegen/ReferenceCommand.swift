import ArgumentParser
import SiteGenerator

/// For the people who make sitegen: `make docs` puts what this prints into docs/themes.md.
struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference", abstract: "Prints every name that a layout can use.", shouldDisplay: false)

  func run() { print(ThemeReference.markdown, terminator: "") }
}
