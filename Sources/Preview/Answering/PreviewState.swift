import SiteGenerator

/// What a page that is open in a browser is told of the newest edition.
struct PreviewState {
  static let address = "/_sitegen/state"
  /// More than a person would read in one go.
  private static let most = 30

  private let edition: Edition
  private let isStale: Bool
  private let shown: [Problem]
  private let fixes: Int
  private let looks: Int

  /// - Parameters:
  ///   - page: the address of the page that is open.
  ///   - isStale: whether what it shows is old.
  init(_ edition: Edition, page: String, isStale: Bool) {
    self.edition = edition
    self.isStale = isStale
    let problems = edition.summary.problems
    let file = edition.source(of: page)
    let toFix = problems.filter { $0.level == .fix }
    let advice = problems.filter { $0.level == .look && $0.place.file == file }
    shown = Array((toFix + advice).prefix(Self.most))
    (fixes, looks) = (toFix.count, advice.count)
  }

  var json: String {
    let report = Summary.json(pages: 0, shown)
    return
      "{\"number\":\(edition.number),\"reload\":\(isStale),\"stopped\":\(edition.summary.stopped),\"fixes\":\(fixes),\"looks\":\(looks),\"report\":\(report)}"
  }
}
