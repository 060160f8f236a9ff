extension AuditedPage {
  /// Can be reached with the Tab key (WHATWG HTML, section 6.6.3).
  func isTabStop(_ element: PageElement) -> Bool {
    guard isFocusable(element) else { return false }
    guard let index = element["tabindex"].flatMap({ Int($0.trimmed) }) else { return true }
    return index >= 0
  }

  /// Can take the focus, by its nature or by `tabindex`.
  func isFocusable(_ element: PageElement) -> Bool {
    guard exposure(of: element).isDisjoint(with: [.isUnrendered, .isInvisible, .isInert]), !isDisabled(element) else { return false }
    if element["tabindex"].flatMap({ Int($0.trimmed) }) != nil { return true }
    if element.isSVG { return element.name == "a" && (element.has("href") || element.has("xlink:href")) }
    switch element.name {
    case "a", "area": return element.has("href")
    case "button", "select", "textarea", "iframe": return true
    case "input": return element["type"]?.lowercased() != "hidden"
    case "audio", "video": return element.has("controls")
    case "summary": return isSummary(element)
    default: return element["contenteditable"].map { $0.lowercased() != "false" } ?? false
    }
  }

  /// `disabled`, its own or that of a group of fields around it, but for the group's legend.
  func isDisabled(_ element: PageElement) -> Bool {
    guard element.isOne(of: ["button", "input", "select", "textarea", "option", "optgroup", "fieldset"]) else { return false }
    if element.has("disabled") { return true }
    return element.ancestors.contains { group in
      guard group.name == "fieldset", group.has("disabled") else { return false }
      guard let legend = group.children.first(where: { $0.name == "legend" }) else { return true }
      return !element.isInside(legend)
    }
  }

  /// The `summary` that opens its `details`: the first one, right inside it.
  func isSummary(_ element: PageElement) -> Bool {
    guard element.name == "summary", let parent = element.parent, parent.name == "details" else { return false }
    return parent.children.first { $0.name == "summary" } == element
  }
}

extension AuditedPage {
  /// The first thing inside that Tab reaches.
  func firstTabStop(in element: PageElement, orItself: Bool) -> PageElement? {
    if orItself, isTabStop(element) { return element }
    return element.descendants.first(where: isTabStop)
  }
}
