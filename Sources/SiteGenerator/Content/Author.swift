/// Somebody who writes: a team or, where they chose so, a person.
struct Author: Sendable {
  var entry: Entry
  var name: String
  var role: String?
  /// The slug of their group.
  var group: Located<String>?
  var links: [NamedLink]
}
