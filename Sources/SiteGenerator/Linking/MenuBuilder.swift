/// The main menu: what site.yaml lists, or a good one where it lists nothing.
struct MenuBuilder {
  let site: Site
  let resolver: LinkResolver

  func items(problems: inout [Problem]) -> [MenuItem] {
    if site.settings.menu.isEmpty { return standard }
    return site.settings.menu.compactMap { entry in
      let place = Place(file: "content/site.yaml", line: entry.page.line, column: entry.page.column)
      if case .inside(let path, _) = Destination(entry.page.value, from: ""), let address = address(of: path) {
        return MenuItem(label: entry.label, address: address)
      }
      if let reason = reasonAgainst(entry.page.value) {
        problems.append(
          Problem(
            "menu", at: place, "The menu leads to \"\(entry.page.value)\", which \(reason).",
            suggestion: "Take the entry out, or name another page."))
        return nil
      }
      let near = resolver.index.nearest(to: entry.page.value)
      problems.append(
        Problem(
          "menu", at: place, "The menu leads to \"\(entry.page.value)\", and we can't find that page.",
          suggestion: near.map { "Did you mean `\($0)`?" } ?? "Name a file, such as `pages/about.md`."))
      return nil
    }
  }

  /// `pages/about.md`, `about`, `posts/` and `posts/index.html` all name a page.
  private func address(of path: String) -> String? {
    for candidate in [path, "pages/\(path)", "pages/\(path).md"] {
      switch resolver.index.find(candidate) {
      case .page(let address, _), .generated(let address): return address
      default: continue
      }
    }
    return nil
  }

  /// It is there, and the menu can't lead to it.
  private func reasonAgainst(_ page: String) -> String? {
    guard case .inside(let path, _) = Destination(page, from: "") else { return nil }
    for candidate in [path, "pages/\(path)", "pages/\(path).md"] {
      switch resolver.index.find(candidate) {
      case .unpublished(let status, _): return status.reason
      case .file: return "is a file and not a page"
      default: continue
      }
    }
    return nil
  }

  private var standard: [MenuItem] {
    var items: [MenuItem] = []
    if !site.resources.isEmpty { items.append(MenuItem(label: "Resources", address: "resources/index.html")) }
    if !site.groups.isEmpty { items.append(MenuItem(label: "Groups", address: "groups/index.html")) }
    if !site.posts.isEmpty { items.append(MenuItem(label: "Posts", address: "posts/index.html")) }
    items += site.pages.filter { $0.menuOrder != nil }.prefix(5).map { MenuItem(label: $0.title, address: $0.address) }
    return items
  }
}
