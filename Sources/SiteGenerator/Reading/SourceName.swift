/// What a file's place in the content folder says about the thing in it: `posts/2026-05-03-picnic/index.md` is the post `picnic` of 3 May 2026.
struct SourceName {
  var kind: Kind
  /// Without folders, ending and leading date.
  var name: String
  var date: CalendarDate?
  /// What `index.cy.md` is to the `index.md` beside it.
  var variant: Variant?
  /// `posts/index.md` and its like: words at the top of the kind's list.
  var isIntroduction = false

  /// Nil for a file that is not a thing of its own, such as a letter's words or `site.yaml`.
  init?(path: String) {
    let parts = path.split(separator: "/")
    guard parts.count >= 2, let last = parts.last, last.hasSuffix(".md"), let kind = Kind(rawValue: String(parts[0])) else { return nil }
    self.kind = kind
    if let version = VersionName(path: path), version.part == .index {
      guard let variant = version.variant else { return nil }
      self.variant = variant
      self.name = "\(parts[parts.count - 2])-\(variant.suffix)"
      return
    }
    var name = last.dropLast(3)
    // `_index.md` is what Hugo calls the words at the top of a list.
    if name == "index" || (name == "_index" && parts.count == 2) {
      guard parts.count > 2 || (kind == .pages && name == "index") else {
        guard GeneratedPages.lists[kind] != nil else { return nil }
        isIntroduction = true
        self.name = "index"
        return
      }
      if parts.count > 2 { name = parts[parts.count - 2] }
    }
    if kind == .posts, let date = CalendarDate(name.prefix(10)) {
      self.date = date
      name = name.dropFirst(name.dropFirst(10).hasPrefix("-") ? 11 : 10)
    }
    self.name = String(name)
  }
}
