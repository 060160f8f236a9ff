/// A letter's words as a plain tree, from the same parser as the pages.
public struct Blocks: Sendable {
  public private(set) var blocks: [Block] = []
  /// Where `[[` has no `]]` on its line.
  public private(set) var unclosedBlanks: [Position] = []

  /// - Parameter firstLine: the number that the first line of `text` has in its file.
  public init(parsing text: String, firstLine: Int = 1) {
    var text = text
    let marks = text.withUTF8 { LetterMarks($0, firstLine: firstLine) }
    let parsed = marks.text.withUnsafeBufferPointer { bytes -> ([Block], [Position]) in
      guard TextLimits.find(in: bytes) == nil, let tree = Tree(of: bytes, footnotes: false) else {
        return ([.paragraph([.text(marks.restored(bytes))])], [])
      }
      var builder = LetterBuilder(marks, kinds: tree.kinds)
      let blocks = builder.build(tree.root)
      return (blocks, builder.unclosedBlanks)
    }
    (blocks, unclosedBlanks) = parsed
  }
}
