/// The text of an element that people see, spaced once.
struct VisibleText {
  let page: AuditedPage

  func text(of element: PageElement) -> String { collected(element).spacedOnce }

  private func collected(_ element: PageElement) -> String {
    guard page.isSeen(element) || element.index == 0 else { return visibleInside(element) }
    return inside(element)
  }

  private func inside(_ element: PageElement) -> String {
    var text = ""
    for place in element.childNodes {
      let node = page.document.nodes[place]
      guard node.kind == .element else {
        text += node.text
        continue
      }
      let child = PageElement(document: page.document, index: place)
      text += child.standsAlone ? " \(collected(child)) " : collected(child)
    }
    return text
  }

  /// `visibility: visible` inside something invisible shows again.
  private func visibleInside(_ element: PageElement) -> String {
    guard !page.exposure(of: element).contains(.isUnrendered) else { return "" }
    return element.children.map(collected).joined(separator: " ")
  }
}
