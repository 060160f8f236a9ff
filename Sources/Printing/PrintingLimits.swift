/// How long printing may take before the browser is ended.
public struct PrintingLimits: Sendable {
  /// At least this for all pages together, however few they are.
  public var whole: Duration
  /// The first page's time holds the browser's start.
  public var page: Duration
  /// What a page takes at most where there are many: ten times what it does.
  private let usual = Duration.seconds(2)

  public init(whole: Duration = .seconds(60), page: Duration = .seconds(20)) {
    self.whole = whole
    self.page = page
  }
}

extension PrintingLimits {
  /// Grows with the site, so that no number of letters is too many.
  func whole(of pages: Int) -> Duration { max(whole, usual * pages) }
}
