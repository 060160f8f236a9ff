import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs the command. A command that was not understood ends with status 2 and words that help.
@main
enum Main {
  static func main() async {
    do {
      var command = try SitegenCommand.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let status as ExitCode {
      exit(status.rawValue)
    } catch {
      guard SitegenCommand.exitCode(for: error) == .validationFailure else { SitegenCommand.exit(withError: error) }
      Terminal.complain("We did not understand that. \(SitegenCommand.message(for: error))\nType `sitegen --help` to see what there is.")
      exit(2)
    }
  }
}
