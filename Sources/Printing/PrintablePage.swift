/// A page of HTML that needs nothing else, and the day that its PDF bears.
public struct PrintablePage: Sendable, Equatable {
  public var html: String
  /// As eight digits: `20260503`.
  public var date: String

  public init(html: String, date: String) {
    self.html = html
    self.date = date
  }
}
