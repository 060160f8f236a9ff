/// The `[ ] ` or `[x] ` that makes a list item a task.
///
/// cmark's own extension does not see tasks within quotes nor `[X]`, and takes any `[x]` on the line for a tick.
struct TaskMark {
  var isDone: Bool
  /// How many bytes it takes of the item's first text.
  static let length = 4

  /// `nil` when the item is not a task.
  init?(of item: Node, _ kinds: NodeKinds) {
    guard let paragraph = item.firstChild, kinds[paragraph] == .paragraph, paragraph.content.first == UInt8(ascii: "[") else { return nil }
    guard let first = paragraph.firstChild, kinds[first] == .text, first.literal.count >= Self.length else { return nil }
    let text = first.literal
    guard text[0] == UInt8(ascii: "["), text[2] == UInt8(ascii: "]"), text[3].isSpace else { return nil }
    guard text.count > Self.length || first.next != nil else { return nil }
    switch text[1] {
    case UInt8(ascii: " "): isDone = false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): isDone = true
    default: return nil
    }
  }
}
