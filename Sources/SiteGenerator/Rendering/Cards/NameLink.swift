import Templates

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
