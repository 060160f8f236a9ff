/// How long printing may take before the browser is ended.
public struct PrintingLimits: Sendable {
  public var whole: Duration
  /// The first page's time holds the browser's start.
  public var page: Duration

  public init(whole: Duration = .seconds(60), page: Duration = .seconds(20)) {
    self.whole = whole
    self.page = page
  }
}
