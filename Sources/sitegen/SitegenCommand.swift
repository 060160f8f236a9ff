import ArgumentParser

struct SitegenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen",
    abstract: "Turns a folder of Markdown into a linked, accessible website.",
    discussion: "Type `sitegen` in the folder that holds `content/`. The site is then in `output/`.",
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, AuditCommand.self, NewCommand.self, WhyCommand.self, ReferenceCommand.self,
    ],
    defaultSubcommand: BuildCommand.self)
}
