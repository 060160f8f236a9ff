/// The HTML of a text that is open at some place.
struct HTMLState {
  struct Element {
    var name: String
    /// How many nodes were open round it: it has to be closed before any of them is.
    var level: Int
    var snippet: String
    var position: Position
  }

  /// Kept elements that wait for their closing tag, the innermost last.
  var open: [Element] = []
  /// The element that is being dropped with all that it holds.
  var hidden: Element?
  /// Dropped elements that wait for theirs, by name; their closing tags are no news.
  var dropped: [String: Int] = [:]
  /// While a block of HTML is read: its lines, and whether words have begun a paragraph in it.
  var lines: BlockLines?
  var hasParagraph = false
  /// Where the piece that is being read begins in its block's own lines.
  var offset = 0

  var hasOpen: Bool { !open.isEmpty || hidden != nil }
  var isInAbbreviation: Bool { !open.isEmpty && open.contains { $0.name == "abbr" } }
}
