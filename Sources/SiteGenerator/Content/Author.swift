/// Somebody who writes: a team or, where they chose so, a person.
public struct Author: Sendable {
  public var entry: Entry
  public var name: String
  public var role: String?
  /// The slug of their group.
  public var group: Located<String>?
  public var links: [NamedLink]
}
