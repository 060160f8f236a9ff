import Markdown

/// What readers need to know besides the file: the site's settings and the day of the build.
struct ReadingContext: Sendable {
  let settings: Settings
  let abbreviations: AbbreviationTable
  var today: CalendarDate
  var showsDrafts: Bool
  var showsFuture: Bool

  init(settings: Settings, today: CalendarDate, showsDrafts: Bool, showsFuture: Bool) {
    self.settings = settings
    abbreviations = AbbreviationTable(settings.abbreviations)
    self.today = today
    self.showsDrafts = showsDrafts
    self.showsFuture = showsFuture
  }

  func status(isDraft: Bool, date: CalendarDate?, expires: CalendarDate?) -> Status {
    if isDraft, !showsDrafts { return .draft }
    if let date, date > today, !showsFuture { return .waiting(until: date) }
    if let expires, expires < today { return .expired(after: expires) }
    return .published
  }

  /// The day that something is still to wait for, whether it is shown or not.
  func waits(until day: CalendarDate?) -> CalendarDate? { day.flatMap { $0 > today ? $0 : nil } }

  func options(firstLine: Int) -> MarkdownOptions {
    MarkdownOptions(firstLine: firstLine, abbreviations: abbreviations)
  }
}
