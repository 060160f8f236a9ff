/// The page never changes by itself, however late: the stricter rule of WCAG's level AAA.
struct LateRefresh: AuditRule {
  let name = "late-refresh"
  let actRules = ["bisz58"]
  let criteria = ["2.2.4", "3.2.5"]
  let level = AuditLevel.look

  func targets(on page: AuditedPage) -> [PageElement] { RefreshDelay.target(on: page) }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let seconds = target["content"].flatMap(RefreshDelay.seconds), seconds > 0 else { return nil }
    return Fault(
      "This page changes by itself, after \(seconds) seconds. People should choose when a page changes.",
      "Take the line out, and give a link instead.")
  }
}
