/// The page does not change under its reader's hands within twenty hours.
struct Refresh: AuditRule {
  let name = "refresh"
  let actRules = ["bc659a"]
  let criteria = ["2.2.1", "2.2.4", "3.2.5"]
  /// WCAG 2.2.1 lets a time of more than twenty hours be.
  private let longest = 72_000

  func targets(on page: AuditedPage) -> [PageElement] { RefreshDelay.target(on: page) }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let seconds = target["content"].flatMap(RefreshDelay.seconds), seconds > 0, seconds <= longest else { return nil }
    return Fault(
      "This page loads again or goes away after \(seconds) seconds. Who reads slowly loses the place.",
      "Take the line out, and give a link instead.")
  }
}
