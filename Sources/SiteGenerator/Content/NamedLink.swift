/// A link that settings or front matter give: a name and a web address.
public struct NamedLink: Sendable, Hashable {
  public var name: String
  public var address: String
}
