/// Links that say the same lead to the same place.
struct SameLinkName: AuditRule {
  let name = "same-link-words"
  let criteria = ["2.4.9"]
  let level = AuditLevel.look

  /// The first link that says something else than its words did before, once for each words.
  func targets(on page: AuditedPage) -> [PageElement] {
    var places: [String: String] = [:]
    var reported: Set<String> = []
    return links(on: page).filter { link in
      let name = page.name(of: link).lowercased()
      let place = Self.place(of: link)
      guard !name.isEmpty, let first = places[name] else {
        places[name] = place
        return false
      }
      return first != place && reported.insert(name).inserted
    }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let name = page.name(of: target)
    guard let first = links(on: page).first(where: { page.name(of: $0).lowercased() == name.lowercased() }) else { return nil }
    return Fault(
      "Two links say \"\(name.shortened(to: 60))\" and lead to different places (lines \(first.line) and \(target.line)).",
      "Say in each where it leads.")
  }

  private func links(on page: AuditedPage) -> [PageElement] {
    page.elements(withRole: ["link"], natures: ["a", "area"]).filter {
      page.isExposed($0) && $0.has("href") && $0["aria-current"] != "page"
    }
  }

  /// The page that it leads to: a heading on it is the same place.
  private static func place(of link: PageElement) -> String {
    let whole = (link["href"] ?? "").trimmed
    let address = whole.hasPrefix("#") ? whole : String(whole.prefix { $0 != "#" })
    return address.hasSuffix("/index.html") ? String(address.dropLast(10)) : address
  }
}
