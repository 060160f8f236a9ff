import ArgumentParser
import Printing
import SiteGenerator

/// What `build` and `check` both take.
struct BuildOptions: ParsableArguments {
  @Option(help: "The folder that holds content/.")
  var site = "."

  @Option(help: "Where the site goes (default: output/ in the site's folder).")
  var output: String?

  @Option(help: "A folder of themes, besides the site's own.")
  var themes: String?

  @Option(name: .customLong("base-url"), help: "Where the site will be on the web.")
  var baseURL: String?

  @Option(help: "The day to build for, as YYYY-MM-DD (default: today).")
  var today: String?

  @Flag(help: "Show drafts.")
  var drafts = false

  @Flag(help: "Show what waits for its day.")
  var future = false

  @Flag(help: "Say nothing unless something needs mending.")
  var quiet = false

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(help: "Say what each stage took.")
  var timings = false

  func validate() throws {
    if let today, CalendarDate(today) == nil {
      throw ValidationError("\"\(today)\" is not a day. Write it as year, month, day: 2026-05-03.")
    }
    if let baseURL, !BaseURL.isUsable(baseURL) {
      throw ValidationError("\"\(baseURL)\" is not the address of a site. Write, for example, https://example.org/.")
    }
  }
}

extension BuildOptions {
  func build(isCheckOnly: Bool) -> Build.Options {
    var build = Build.Options(
      site: site, output: output ?? "\(site)/output", themes: themePlaces, today: today.flatMap { CalendarDate($0) } ?? Clock.today)
    build.baseURL = baseURL.map(BaseURL.normal)
    build.showsDrafts = drafts
    build.showsFuture = future
    build.isCheckOnly = isCheckOnly
    build.browser = .onThisComputer
    build.now = Clock.now
    build.program = ProgramIdentity.text
    if let folder = Terminal.temporaryFolder { build.temporary = folder }
    build.pictures = PictureSupport(leavingOut: Terminal.environment("SITEGEN_WITHOUT") ?? "")
    return build
  }

  /// The site's own themes, those that were named or lie here, and those beside the program.
  private var themePlaces: [String] {
    ["\(site)/themes", themes ?? "themes"] + Terminal.programFolders.map { "\($0)/themes" }
  }
}
