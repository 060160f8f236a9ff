/// A thing that is on the site: its content, its address, and where each of its links leads.
@dynamicMemberLookup
struct Linked<Item: Sendable>: Sendable {
  private var shared: Shared<Item>
  /// Relative to the output folder: `posts/picnic.html`.
  var address: String
  /// One for each of the body's references.
  var targets: [Target] = []

  init(item: Item, address: String) {
    shared = Shared(item)
    self.address = address
  }

  var item: Item {
    get { shared.value }
    set { shared.value = newValue }
  }

  subscript<Value>(dynamicMember key: KeyPath<Item, Value>) -> Value { shared[dynamicMember: key] }
}
