import ArgumentParser
import SiteGenerator

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begins a new file: post, group, resource, author or page.")

  @Argument(help: "post, group, resource, author or page.")
  var kind: String

  @Argument(help: "Its title, or the name of a group or author.")
  var title: String

  @Option(help: "The folder that holds content/.")
  var site = "."

  func validate() throws {
    if Seedling(kind: kind, title: title, today: Clock.today) == nil {
      throw ValidationError("There is no kind \"\(kind)\". It can be: \(Seedling.kinds.joined(separator: ", ")).")
    }
  }

  func run() throws {
    guard let seedling = Seedling(kind: kind, title: title, today: Clock.today) else { return }
    let file = "\(site)/\(seedling.file)"
    guard try NewFile.write(seedling.text, to: file) else {
      Terminal.complain("\(file) is there already. Choose another title, or go on in that file.")
      throw ExitCode(1)
    }
    print("Begun: \(file)\nIt is a draft: readers see it once you take out the line `draft: true`.")
  }
}
