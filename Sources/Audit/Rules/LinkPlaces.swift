/// Where the links of a page lead, by what they say.
struct LinkPlaces {
  struct Entry {
    let first: PageElement
    let place: String
    /// The first that says the same and leads elsewhere.
    var other: PageElement?
  }

  /// All that say something, in the order of the page. A link to the page itself, in a menu, leads nowhere.
  let links: [PageElement]
  private var byName: [String: Entry] = [:]

  init(of page: AuditedPage) {
    links = page.elements(withRole: ["link"], natures: ["a", "area"]).filter {
      page.isExposed($0) && $0.has("href") && $0["aria-current"] != "page" && !page.name(of: $0).isEmpty
    }
    for link in links {
      let name = page.name(of: link).lowercased()
      let place = Self.place(of: link)
      guard let entry = byName[name] else {
        byName[name] = Entry(first: link, place: place)
        continue
      }
      if entry.place != place, entry.other == nil { byName[name]?.other = link }
    }
  }

  subscript(name: String) -> Entry? { byName[name.lowercased()] }

  /// The page that it leads to: a heading on it is the same place.
  private static func place(of link: PageElement) -> String {
    let whole = (link["href"] ?? "").trimmed
    let address = whole.hasPrefix("#") ? whole : String(whole.prefix { $0 != "#" })
    return address.hasSuffix("/index.html") ? String(address.dropLast(10)) : address
  }
}
