/// A link that settings or front matter give: a name and a web address.
struct NamedLink: Sendable, Hashable {
  var name: String
  var address: String
}
