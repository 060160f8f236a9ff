@testable import SiteGenerator

/// What a rule on words says of a text, as `line:column message / suggestion`.
enum Found {
  static func by(
    _ rule: some Rule, _ body: String, settings: Settings = Sample.settings(), path: String = "pages/about.md", language: String? = nil
  )
    -> [Problem]
  { rule.check(Checked.page(body, settings, path: path, language: language)) }
}
