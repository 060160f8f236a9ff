import Templates

/// A name and where it leads.
struct Link: Sendable {
  var label: String
  var href: String

  static let type = RecordType<Link>(
    "link",
    [
      .text("label", "What the link says.") { $0.label },
      .text("href", "Where it leads.") { $0.href },
    ])
}

/// The same with the name `name`: for people, groups and topics.
struct NameLink: Sendable {
  var name: String
  var href: String

  static let type = RecordType<NameLink>(
    "name and link",
    [
      .text("name", "Its name.") { $0.name },
      .text("href", "Where its page is.") { $0.href },
    ])
}

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
