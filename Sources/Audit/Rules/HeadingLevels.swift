/// Headings go down one level at a time.
struct HeadingLevels: AuditRule {
  let name = "heading-level"
  let criteria = ["1.3.1", "2.4.10"]
  let level = AuditLevel.look

  /// Those that go down too far; each heading is looked at beside the one before it.
  func targets(on page: AuditedPage) -> [PageElement] {
    let headings = PageHeadings.all(on: page)
    return zip(headings, headings.dropFirst()).filter { $1.headingLevel > $0.headingLevel + 1 }.map(\.1)
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let before = PageHeadings.all(on: page).last(where: { $0.index < target.index }) else { return nil }
    return Fault(
      "This heading goes from level \(before.headingLevel) to level \(target.headingLevel): \"\(page.name(of: target).shortened(to: 60))\". People who move by headings may think something is missing.",
      "Make it level \(before.headingLevel + 1).")
  }
}
