/// A piece of a letter that is being put together: what it is, and what it holds so far.
struct LetterFrame {
  enum Kind {
    case blocks
    case quote
    case list(ordered: Bool, start: Int)
    case item
    case table
    case row
    /// A paragraph, heading or cell.
    case words(NodeKind, level: Int)
    case emphasis
    case strong
    case link(destination: String)
    /// What is too deep, or has no form in a letter: what it holds goes to what holds it.
    case through
  }

  var kind: Kind
  var blocks: [Block] = []
  var inlines: [Inline] = []
  var items: [[Block]] = []
  var rows: [[[Inline]]] = []
  var cells: [[Inline]] = []

  init(_ kind: Kind) {
    self.kind = kind
  }

  mutating func add(_ text: String) {
    if case .text(let before)? = inlines.last {
      inlines[inlines.count - 1] = .text(before + text)
    } else if !text.isEmpty {
      inlines.append(.text(text))
    }
  }

  mutating func add(_ inline: Inline) {
    if case .text(let text) = inline { add(text) } else { inlines.append(inline) }
  }
}
