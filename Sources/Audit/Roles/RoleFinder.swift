/// The role that a screen reader hears: the one in the `role` attribute, else that of the element (HTML-AAM 1.0). Empty where there is none.
struct RoleFinder {
  let page: AuditedPage

  func role(of element: PageElement) -> String {
    guard let explicit = Self.explicit(element) else { return ImplicitRole(page: page).role(of: element) }
    return explicit == "none" && hasConflict(element) ? ImplicitRole(page: page).role(of: element) : explicit
  }

  /// The first word of the `role` attribute that is a role; `presentation` is `none`, and `image` is `img`.
  static func explicit(_ element: PageElement) -> String? {
    guard let attribute = element["role"] else { return nil }
    guard let role = attribute.tokens.lazy.map({ $0.lowercased() }).first(where: { Role.named($0) != nil }) else { return nil }
    return ["presentation": "none", "image": "img"][role] ?? role
  }

  /// Browsers do not hide what can take the focus or has something to say for itself (WAI-ARIA 1.2, section 7.1).
  func hasConflict(_ element: PageElement) -> Bool {
    page.isFocusable(element) || element.attributes.contains { $0.name.hasPrefix("aria-") && ARIAAttribute.global[$0.name] != nil }
  }
}
