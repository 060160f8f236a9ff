/// Headings go down one level at a time.
struct HeadingLevels: AuditRule {
  let name = "heading-level"
  let criteria = ["1.3.1", "2.4.10"]
  let level = AuditLevel.look

  /// Each is looked at beside the one before it.
  func targets(on page: AuditedPage) -> [PageElement] { Array(page.headings.dropFirst()) }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let place = page.headings.firstIndex(of: target), place > 0 else { return nil }
    let before = page.headings[place - 1]
    guard target.headingLevel > before.headingLevel + 1 else { return nil }
    return Fault(
      "This heading goes from level \(before.headingLevel) to level \(target.headingLevel): \"\(page.name(of: target).shortened(to: 60))\". People who move by headings may think something is missing.",
      "Make it level \(before.headingLevel + 1).")
  }
}
