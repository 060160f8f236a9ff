/// A thing that is on the site: its content, its address, and where each of its links leads.
@dynamicMemberLookup
struct Linked<Item: Sendable>: Sendable {
  var item: Item
  /// Relative to the output folder: `posts/picnic.html`.
  var address: String
  /// One for each of the body's references.
  var targets: [Target] = []

  subscript<Value>(dynamicMember key: KeyPath<Item, Value>) -> Value { item[keyPath: key] }
}
