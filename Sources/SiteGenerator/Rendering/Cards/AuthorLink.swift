import Templates

/// An author as a byline shows them.
struct AuthorLink: Sendable {
  var name: String
  var href: String
  var role: String?

  static let type = RecordType<AuthorLink>(
    "author link",
    [
      .text("name", "The author's name.") { $0.name },
      .text("href", "The author's page.") { $0.href },
      .text("role", "A line on who they are.") { $0.role },
    ])

  init(_ author: Linked<Author>, _ context: PageContext) {
    name = author.name
    role = author.role
    href = context.href(author.address)
  }
}
