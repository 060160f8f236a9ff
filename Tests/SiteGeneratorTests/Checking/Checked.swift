@testable import SiteGenerator

/// What a rule says of the words of one page.
enum Checked {
  static func by(_ rule: some Rule, _ body: String, _ settings: Settings = Sample.settings()) -> [Problem] {
    rule.check(Sample.entry("pages/about.md", body), in: Site(settings: settings))
  }
}
