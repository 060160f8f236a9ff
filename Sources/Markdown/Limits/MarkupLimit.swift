/// For each `<?`, `<!X` and `<![CDATA[` in a paragraph cmark reads on to the paragraph's end.
enum MarkupLimit {
  private static let highestCost = 300_000_000

  static func find(in text: UnsafeBufferPointer<UInt8>) -> TextLimits.Finding? {
    guard count(text, 0..<text.count) * text.count > highestCost else { return nil }
    var cost = 0
    var start = 0
    while start < text.count {
      let end = text.first("\n\n", from: start).map { $0 + 1 } ?? text.count
      cost += count(text, start..<end) * (end - start)
      if cost > highestCost { return TextLimits.Finding(kind: .markup, offset: start) }
      start = end
    }
    return nil
  }

  private static func count(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var found = 0
    var index = range.lowerBound
    while let next = text.first(UInt8(ascii: "<"), from: index), next < range.upperBound {
      index = next + 1
      guard index < text.count else { break }
      if text[index] == UInt8(ascii: "?") || (text[index] == UInt8(ascii: "!") && !text.starts(with: "--", at: index + 1)) { found += 1 }
    }
    return found
  }
}
