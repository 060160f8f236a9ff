/// For each `www.` and `://` cmark reads on to the next space, and for each `@` it copies the line.
enum AddressLimit {
  private static let highestCost = 300_000_000
  /// Shorter stretches without a space cannot add up to much.
  private static let stretch = 2_000
  /// cmark makes no more of a line's `@` into links.
  private static let mostMails = 1_000

  static func find(in text: UnsafeBufferPointer<UInt8>) -> TextLimits.Finding? {
    if let offset = mails(text) ?? addresses(text) { return TextLimits.Finding(kind: .addresses, offset: offset) }
    return nil
  }

  private static func mails(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard min(mostMails, text.count { $0 == UInt8(ascii: "@") }) * text.count > highestCost else { return nil }
    var cost = 0
    var start = 0
    while start < text.count {
      let end = text.first(UInt8(ascii: "\n"), from: start) ?? text.count
      cost += min(mostMails, text[start..<end].count { $0 == UInt8(ascii: "@") }) * (end - start)
      if cost > highestCost { return start }
      start = end + 1
    }
    return nil
  }

  private static func addresses(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.first("www.", from: 0) != nil || text.first("://", from: 0) != nil else { return nil }
    var cost = 0
    var start = 0
    while start + stretch < text.count {
      // A space within the next stretch means that no long one starts here.
      var end = start + stretch
      while end > start, !text[end].isSpace { end -= 1 }
      if end > start {
        start = end
        continue
      }
      end = start + 1
      while end < text.count, !text[end].isSpace { end += 1 }
      if end - start > stretch { cost += self.cost(of: text.part(start..<end)) }
      if cost > highestCost { return start }
      start = end
    }
    return nil
  }

  /// Each sign that can end an address makes cmark read it again.
  private static func cost(of stretch: UnsafeBufferPointer<UInt8>) -> Int {
    var starts = 0
    var ends = 0
    for index in stretch.indices {
      switch stretch[index] {
      case UInt8(ascii: "w"): if stretch.starts(with: "www.", at: index) { starts += 1 }
      case UInt8(ascii: ":"): if stretch.starts(with: "://", at: index) { starts += 1 }
      case UInt8(ascii: ")"): ends += 1
      default: break
      }
    }
    return starts == 0 ? 0 : (starts + ends) * stretch.count
  }
}
