/// The words that a screen reader says for an element (Accessible Name and Description Computation 1.2, section 4.3).
struct AccessibleName {
  let page: AuditedPage

  /// Spaced once; empty where there is none.
  func name(of element: PageElement) -> String { text(of: element, on: Route()).spacedOnce }

  /// How the walk came to an element.
  struct Route {
    enum Purpose {
      case itself
      /// Named by `aria-labelledby`, by a label or by a native part such as a caption.
      case reference
      /// Inside something whose name comes from what is in it.
      case content
    }

    var purpose = Purpose.itself
    /// One reference does not lead to the next.
    var mayRefer = true
    /// What is hidden counts where the one that was referred to is hidden itself.
    var countsHidden = false
    /// The field whose label is being read: its own value is no part of its name.
    var field: PageElement?
  }

  func text(of element: PageElement, on route: Route) -> String {
    if !page.isExposed(element), !route.countsHidden { return "" }
    if route.mayRefer, let text = referred(element, route).unlessBlank { return text }
    if route.purpose != .itself, element != route.field, let value = FieldValue(page: page).text(of: element) { return value }
    if let label = element["aria-label"]?.unlessBlank { return label }
    let role = page.role(of: element)
    if role != "none", let text = NativeName(names: self, page: page).text(of: element, on: route)?.unlessBlank { return text }
    if takesContent(element, role: role, route), let text = content(of: element, on: route).unlessBlank { return text }
    return role == "none" ? "" : tooltip(element)
  }

  /// The text of what it refers to by `aria-labelledby`, itself among them if it says so.
  private func referred(_ element: PageElement, _ route: Route) -> String {
    page.references("aria-labelledby", of: element).map { other in
      var next = Route(purpose: .reference, mayRefer: false, field: route.field)
      next.countsHidden = !page.isExposed(other)
      return text(of: other, on: next)
    }.joined(separator: " ")
  }

  private func takesContent(_ element: PageElement, role: String, _ route: Route) -> Bool {
    if route.purpose != .itself { return !element.isOne(of: ["select", "textarea", "iframe"]) }
    if page.isSummary(element) { return true }
    return Role.named(role)?.isNamedByContent ?? false
  }

  private func content(of element: PageElement, on route: Route) -> String {
    var next = route
    next.purpose = .content
    return element.joinedText { text(of: $0, on: next) }
  }

  private func tooltip(_ element: PageElement) -> String {
    if let title = element["title"]?.unlessBlank { return title }
    let isField = element.isOne(of: ["input", "textarea"])
    return isField ? element["placeholder"] ?? "" : ""
  }
}

extension String {
  var unlessBlank: String? { trimmed.isEmpty ? nil : self }
}
