import Templates

/// A JSON-LD object of schema.org's vocabulary.
struct StructuredData: Sendable {
  let json: [UInt8]

  static let type = RecordType<StructuredData>(
    "structured data",
    [
      .html("json", "The JSON text, safe within a script element.") { $0.json }
    ])

  private init(_ object: JSON) { json = object.bytes }

  init(organization site: Site, logo: String?) {
    self.init(
      .object([
        ("@context", "https://schema.org"), ("@type", "Organization"), ("name", .text(site.settings.title)),
        ("url", .optional(site.settings.baseURL)), ("description", .optional(site.settings.description)), ("logo", .optional(logo)),
        ("sameAs", .list(site.settings.social.map { .text($0.address) })),
      ]))
  }

  init(group: Linked<Group>, address: String?, logo: String?) {
    self.init(
      .object([
        ("@context", "https://schema.org"), ("@type", "Organization"), ("name", .text(group.name)), ("url", .optional(address)),
        ("areaServed", .text(group.area)), ("logo", .optional(logo)),
        ("sameAs", .list(group.contacts.filter { $0.kind != "email" && $0.kind != "phone" }.map { .text($0.text) })),
      ]))
  }

  init(post: Linked<Post>, authors: [(name: String, address: String?)], frame: PageFrame) {
    let site = frame.context.site.settings
    let publisher: JSON = .object([("@type", "Organization"), ("name", .text(site.title)), ("url", .optional(site.baseURL))])
    let writers: [JSON] = authors.map { .object([("name", .text($0.name)), ("url", .optional($0.address))]) }
    self.init(
      .object([
        ("@context", "https://schema.org"), ("@type", "BlogPosting"), ("headline", .text(post.title)),
        ("description", .text(post.item.summary)), ("datePublished", .text(post.date.iso)),
        ("dateModified", .text((post.updated ?? post.date).iso)), ("inLanguage", .text(frame.pageLanguage)),
        ("mainEntityOfPage", .optional(frame.absolute(post.address))),
        ("image", .optional(frame.image.flatMap { frame.absolute($0.address) })),
        ("author", writers.isEmpty ? publisher : .list(writers)), ("publisher", publisher),
      ]))
  }

  init(breadcrumbOf frame: PageFrame) {
    let steps = [(frame.context.words.home, "index.html")] + frame.trail.map { ($0.label, $0.address) } + [(frame.title, frame.address)]
    let items: [JSON] = steps.enumerated().map { number, step in
      .object([
        ("@type", "ListItem"), ("position", .number(number + 1)), ("name", .text(step.0)), ("item", .optional(frame.absolute(step.1))),
      ])
    }
    self.init(.object([("@context", "https://schema.org"), ("@type", "BreadcrumbList"), ("itemListElement", .list(items))]))
  }
}
