/// A thing that is on the site: its content, its address, and where each of its links leads.
@dynamicMemberLookup
public struct Linked<Item: Sendable>: Sendable {
  public var item: Item
  /// Relative to the output folder: `posts/picnic.html`.
  public var address: String
  /// One for each of the body's references.
  var targets: [Target] = []

  public subscript<Value>(dynamicMember key: KeyPath<Item, Value>) -> Value { item[keyPath: key] }
}
