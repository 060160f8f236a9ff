@testable import SiteGenerator

/// What a rule says of the words of one page.
enum Checked {
  static func by(_ rule: some Rule, _ body: String, _ settings: Settings = Sample.settings()) -> [Problem] {
    rule.check(page(body, settings))
  }

  static func page(_ body: String, _ settings: Settings = Sample.settings(), path: String = "pages/about.md", language: String? = nil)
    -> CheckedPage
  {
    CheckedPage(Sample.entry(path, body, language: language), in: CheckContext(Site(settings: settings), Vocabulary(site: settings)))
  }

  /// What a rule says of one page of a whole site, whose links lead somewhere.
  static func by(_ rule: some Rule, _ site: Site, path: String = "pages/about.md") -> [Problem] {
    let context = CheckContext(site, Vocabulary(site: site.settings))
    return site.linkedEntries.filter { $0.entry.path == path }.flatMap {
      rule.check(CheckedPage($0.entry, targets: $0.targets, in: context))
    }
  }
}
