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
