/// An element or a piece of text. Nodes lie in one list in the order of the page, so that what is inside a node is the run after it.
struct HTMLNode: Sendable {
  enum Kind: Sendable {
    case element
    case text
  }

  enum Language: Sendable {
    case html
    case svg
    case mathML
  }

  var kind: Kind
  /// The element's name; empty for text.
  var name = ""
  var language = Language.html
  var attributes: [Attribute] = []
  var text = ""
  /// Its parent's place in the list; −1 for the topmost.
  var parent: Int
  /// The place after all that is inside it.
  var end: Int
  /// Both count from 1, in bytes, as the file lies there; 0 where the parser made the element up.
  var line: Int
  var column: Int
  /// Where the start tag stands in the file's bytes.
  var source: Range<Int>
}
