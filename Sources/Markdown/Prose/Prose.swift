/// The words of a text as people read them, without Markdown's signs: what checks on words look at.
///
/// `text` holds one block after the other, each with a line end behind it. Within a block, a line end of the source is a line end, and a
/// line break that the writer asked for is a vertical tab. Code and addresses are there, and marked by spans; pictures are not.
public struct Prose: Sendable {
  /// UTF-8.
  public internal(set) var text: [UInt8] = []
  public internal(set) var blocks: [ProseBlock] = []
  /// In the order in which they end.
  public internal(set) var spans: [ProseSpan] = []
  /// The shape of each table, in order.
  public internal(set) var tables: [TableShape] = []
  /// What writers noted for each other, which is in no page.
  public internal(set) var comments: [ProseComment] = []
  /// Pieces of `text` that lie in one piece in the source.
  var anchors: [ProseAnchor] = []

  init() {}

  /// Words that stand by themselves, such as a title from the settings.
  public init(_ words: String, at position: Position) {
    text = Array(words.utf8)
    blocks = [ProseBlock(kind: .paragraph, range: 0..<text.count, position: position)]
    anchors = [ProseAnchor(offset: 0, position: position)]
  }

  /// The line end that a block's words have where the writer asked for a new line.
  public static let lineBreak: UInt8 = 0x0B

  public func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}

extension Prose {
  /// Where a byte of `text` stands in its file.
  public func position(of offset: Int) -> Position {
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return blocks.first?.position ?? Position(line: 1, column: 1) }
    let anchor = anchors[low - 1]
    let start = Int(anchor.offset)
    let count = text[start..<min(max(offset, start), text.count)].count { !$0.isContinuation }
    return Position(line: Int(anchor.line), column: Int(anchor.column) + count)
  }
}

/// Where a piece of prose begins, in the prose and in the file.
struct ProseAnchor: Sendable {
  var offset: UInt32
  var line: UInt32
  var column: UInt32

  init(offset: Int, position: Position) {
    self.offset = UInt32(clamping: offset)
    line = UInt32(clamping: position.line)
    column = UInt32(clamping: position.column)
  }
}

/// A comment in HTML, `<!-- … -->`.
public struct ProseComment: Sendable, Hashable {
  public var text: String
  public var position: Position
}
