/// Who holds whom for a screen reader: what is there for looks alone, and plain boxes, are passed through; `aria-owns` moves things.
struct Ownership {
  // The page keeps this, so this does not keep the page.
  private unowned let page: AuditedPage
  private let owners: [Int: PageElement]

  init(page: AuditedPage) {
    self.page = page
    var owners: [Int: PageElement] = [:]
    for owner in page.elements where owner.has("aria-owns") {
      for owned in page.references("aria-owns", of: owner) where owners[owned.index] == nil && owned != owner {
        owners[owned.index] = owner
      }
    }
    self.owners = owners
  }

  /// The one that holds it; nil for the page itself.
  func owner(of element: PageElement) -> PageElement? {
    var current = element
    // An element that owns its own ancestor would send us in a circle.
    for _ in 0..<page.elements.count {
      guard let next = owners[current.index] ?? current.parent else { return nil }
      if !isTransparent(next) { return next }
      current = next
    }
    return nil
  }

  /// What it holds, in the order of the page.
  func owned(by element: PageElement) -> [PageElement] {
    var found = children(of: element)
    for other in page.references("aria-owns", of: element) where owners[other.index] == element {
      found += isTransparent(other) ? children(of: other) : [other]
    }
    return found.filter(page.isExposed)
  }

  private func children(of element: PageElement) -> [PageElement] {
    element.children.flatMap { child in
      if owners[child.index] != nil { return [PageElement]() }
      return isTransparent(child) ? children(of: child) : [child]
    }
  }

  private func isTransparent(_ element: PageElement) -> Bool {
    guard page.isExposed(element) else { return false }
    switch page.role(of: element) {
    case "none": return true
    // A plain box that says something of its own, such as `aria-live`, is there for a screen reader.
    case "generic": return !RoleFinder(page: page).hasConflict(element)
    case "": return element.isHTML && !RoleFinder(page: page).hasConflict(element)
    default: return false
    }
  }
}
