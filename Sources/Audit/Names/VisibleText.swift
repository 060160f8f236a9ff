/// The text of an element that people see, spaced once.
struct VisibleText {
  let page: AuditedPage

  func text(of element: PageElement) -> String { collected(element).spacedOnce }

  private func collected(_ element: PageElement) -> String {
    guard page.isSeen(element) || element.index == 0 else { return visibleInside(element) }
    return element.joinedText(collected)
  }

  /// `visibility: visible` inside something invisible shows again.
  private func visibleInside(_ element: PageElement) -> String {
    guard !page.exposure(of: element).contains(.isUnrendered) else { return "" }
    return element.children.map(collected).joined(separator: " ")
  }
}
