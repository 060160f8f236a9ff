/// Leads from a block's own lines, which cmark has stripped of quote signs and indentation, back to the source.
///
/// A stripped line is what its source line ends with, so places are counted from the line's end: whatever stood before, is right.
struct BlockLines {
  private let content: UnsafeBufferPointer<UInt8>
  /// The source's number of the line that `range` lies in.
  private var line: Int
  private var range: Range<Int>
  /// The byte of the source at which that line starts; asked for once a line.
  private var sourceStart: Int?
  private let first: (line: Int, range: Range<Int>)

  /// - Parameter firstLine: the source line that the block's first line comes from.
  init(_ content: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.content = content
    line = firstLine
    range = 0..<(content.first(UInt8(ascii: "\n"), from: 0) ?? content.count)
    first = (line, range)
  }

  mutating func position(of offset: Int, in source: inout SourceMap) -> Position {
    if offset < range.lowerBound {
      (line, range) = first
      sourceStart = nil
    }
    while offset > range.upperBound, range.upperBound < content.count {
      let next = range.upperBound + 1
      range = next..<(content.first(UInt8(ascii: "\n"), from: next) ?? content.count)
      line += 1
      sourceStart = nil
    }
    let start = sourceStart ?? Self.start(of: content.part(range), in: source, line)
    sourceStart = start
    return source.position(line: line, offset: start + offset - range.lowerBound)
  }

  /// The byte of the source at which a stripped line starts.
  private static func start(of text: UnsafeBufferPointer<UInt8>, in source: SourceMap, _ number: Int) -> Int {
    let line = source.line(number)
    if endsWith(text, source, line) { return line.upperBound - text.count }
    // A tab that was partly indentation has become spaces, or spaces at the end are gone.
    let words = text.trimmed
    guard let found = source.text.part(line).first(words, from: 0) else { return line.lowerBound }
    var spaces = 0
    while spaces < text.count, text[spaces].isSpace { spaces += 1 }
    return line.lowerBound + found - spaces
  }

  private static func endsWith(_ text: UnsafeBufferPointer<UInt8>, _ source: SourceMap, _ line: Range<Int>) -> Bool {
    text.count <= line.count && source.text.part(line.upperBound - text.count..<line.upperBound).isEqual(to: text)
  }

  /// The source line of a paragraph's first line. cmark does not move a paragraph's start when it takes link definitions off its top.
  static func firstLine(of paragraph: Node, in source: SourceMap) -> Int {
    // A paragraph that a table was cut from has no place of its own: it starts where cmark says that the table does.
    let start = paragraph.startLine > 0 ? paragraph.startLine : paragraph.next?.startLine ?? 1
    let content = paragraph.content
    let text = content.part(0..<(content.first(UInt8(ascii: "\n"), from: 0) ?? content.count))
    var line = start
    while line < source.lineCount, line < max(paragraph.endLine, start) {
      if endsWith(text, source, source.line(line)) { return line }
      line += 1
    }
    return paragraph.endLine > 0 && endsWith(text, source, source.line(line)) ? line : start
  }
}
