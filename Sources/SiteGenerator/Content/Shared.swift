/// A value of many parts that is handed on from stage to stage: all copies share what it holds, so that copying it costs one count, not one for each
/// part. A change makes a new one.
@dynamicMemberLookup
struct Shared<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private var box: Box

  init(_ value: Value) { box = Box(value) }

  var value: Value {
    get { box.value }
    set { box = Box(newValue) }
  }

  subscript<Part>(dynamicMember key: KeyPath<Value, Part>) -> Part { box.value[keyPath: key] }

  subscript<Part>(dynamicMember key: WritableKeyPath<Value, Part>) -> Part {
    get { box.value[keyPath: key] }
    set { value[keyPath: key] = newValue }
  }
}
