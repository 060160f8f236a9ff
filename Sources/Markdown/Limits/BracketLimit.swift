/// At each `]` cmark can go back over every bracket and every sign of emphasis that is still open in the paragraph.
enum BracketLimit {
  private static let highestCost = 200_000_000
  private static let mostOpen = 20_000
  /// Every link by reference takes a copy of its definition: a long one and many links make a page of any size.
  private static let mostCopied = 50_000_000

  static func find(in text: UnsafeBufferPointer<UInt8>) -> TextLimits.Finding? {
    let closing = text.count { $0 == UInt8(ascii: "]") }
    let opening = text.count { $0 == UInt8(ascii: "[") }
    if let definition = longDefinition(text, links: closing) { return TextLimits.Finding(kind: .brackets, offset: definition) }
    guard opening > mostOpen || closing * text.count > highestCost else { return nil }
    return count(text)
  }

  private static func count(_ text: UnsafeBufferPointer<UInt8>) -> TextLimits.Finding? {
    var open = 0
    var signs = 0
    var cost = 0
    var blocks = BlockStarts(text)
    var start = 0
    while start < text.count {
      let line = start..<(text.first(UInt8(ascii: "\n"), from: start) ?? text.count)
      if blocks.startsBlock(line) { (open, signs) = (0, 0) }
      var last: UInt8 = 0
      for index in line {
        let byte = text[index]
        if byte == UInt8(ascii: "[") {
          open += 1
        } else if byte == UInt8(ascii: "]") {
          cost += open + signs
          open = max(0, open - 1)
        } else if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~"), byte != last {
          signs += 1
        }
        last = byte
        if open > mostOpen || cost > highestCost { return TextLimits.Finding(kind: .brackets, offset: index) }
      }
      start = line.upperBound + 1
    }
    return nil
  }

  private static func longDefinition(_ text: UnsafeBufferPointer<UInt8>, links: Int) -> Int? {
    let longest = mostCopied / max(links, 1)
    var index = 0
    while let definition = text.first("]:", from: index) {
      index = definition + 2
      let rest = text.part(index..<min(text.count, index + longest))
      // The destination and the title can each be on a line of its own.
      if rest.count == longest, rest.count(where: { $0 == UInt8(ascii: "\n") }) < 3 { return definition }
    }
    return nil
  }
}
