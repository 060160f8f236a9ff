/// A frame that holds something to use can be reached with Tab.
struct FrameFocus: AuditRule {
  let name = "frame-focus"
  let actRules = ["akn7bn"]
  let criteria = ["2.1.1"]

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elements(named: "iframe").filter { frame in
      guard let index = frame["tabindex"].flatMap({ Int($0.trimmed) }), index < 0, page.isSeen(frame), !isSpeck(frame),
        !page.exposure(of: frame).contains(.isInert)
      else { return false }
      let inner = AuditedPage(HTMLDocument(Array((frame["srcdoc"] ?? "").utf8)))
      return inner.elements.contains { inner.isTabStop($0) && inner.isSeen($0) }
    }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    Fault(
      "Something in this frame can be used, and Tab does not reach it. Who has no mouse is shut out.",
      "Take tabindex=\"\(target["tabindex"] ?? "-1")\" out of the iframe.")
  }

  /// Too small to see anything in it.
  private func isSpeck(_ frame: PageElement) -> Bool {
    ["width", "height"].contains { frame[$0].flatMap { Double($0) }.map { $0 <= 1 } ?? false }
  }
}
