import Markdown

/// What readers need to know besides the file: the site's settings and the day of the build.
struct ReadingContext: Sendable {
  var settings: Settings
  var today: CalendarDate
  var showsDrafts: Bool
  var showsFuture: Bool

  func status(isDraft: Bool, date: CalendarDate?, expires: CalendarDate?) -> Status {
    if isDraft, !showsDrafts { return .draft }
    if let date, date > today, !showsFuture { return .waiting(until: date) }
    if let expires, expires < today { return .expired(after: expires) }
    return .published
  }

  func options(firstLine: Int) -> MarkdownOptions {
    MarkdownOptions(firstLine: firstLine, abbreviations: settings.abbreviations)
  }
}
