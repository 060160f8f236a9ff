/// Finds where words, code, links, pictures and raw HTML stand in their block's own lines.
///
/// cmark gives an inline's column counted from the last line end that it noticed. It does not notice line ends within a link's
/// destination, title or label, nor those after a backslash, and gives no place to bare addresses. So this walks the block once,
/// in the renderer's order, and keeps count of the line that cmark believed itself on.
struct InlineLocator {
  private let kinds: NodeKinds
  private let content: UnsafeBufferPointer<UInt8>
  private let blockOffset: Int
  /// The line that cmark counts, and where it starts in the content.
  private var line: Int
  private var lineStart = 0
  /// Up to where the content has been explained.
  private var cursor = 0
  private var places: [InlinePlace] = []
  /// For each open link, whether it is a bare address.
  private var openLinks: [Bool] = []

  /// The places in `block` of its words, code, links, pictures and raw HTML, in the order in which a walk enters them.
  static func places(in block: Node, kinds: NodeKinds) -> [InlinePlace] {
    var locator = InlineLocator(block, kinds)
    locator.walk(block)
    return locator.places
  }

  private init(_ block: Node, _ kinds: NodeKinds) {
    self.kinds = kinds
    content = block.content
    blockOffset = block.blockOffset
    line = block.startLine
  }
}

extension InlineLocator {
  private mutating func walk(_ block: Node) {
    guard var node = block.firstChild else { return }
    while true {
      enter(node)
      if let child = node.firstChild {
        node = child
        continue
      }
      leave(node)
      while node.next == nil {
        guard let parent = node.parent, parent != block else { return }
        node = parent
        leave(node)
      }
      guard let next = node.next else { return }
      node = next
    }
  }

  private mutating func enter(_ node: Node) {
    switch kinds[node] {
    case .text:
      follow(node)
      enterText(node)
    case .softBreak: passLineEnd(isNoticed: true)
    case .lineBreak: passLineEnd(isNoticed: !nextLineEndIsEscaped)
    case .code:
      follow(node)
      places.append(InlinePlace(offset: max(cursor, min(place(node.startColumn), content.count))))
      advance(to: place(node.startColumn))
      for _ in 0..<max(0, node.endLine - node.startLine) { passLineEnd(isNoticed: true) }
      if node.endLine == node.startLine { advance(to: place(node.endColumn + 1)) }
    case .htmlInline: enterHTML(node)
    case .link: enterLink(node)
    case .picture: add(InlinePlace(offset: start(of: node, sign: UInt8(ascii: "!"))))
    default: break
    }
  }

  private mutating func leave(_ node: Node) {
    switch kinds[node] {
    case .link:
      if openLinks.popLast() == false { advance(to: place(node.endColumn + 1)) }
    case .picture: advance(to: place(node.endColumn + 1))
    case .noteReference:
      follow(node)
      advance(to: place(node.endColumn + 1))
    default: break
    }
  }

  /// Words are where they lie in the block, where cmark says, or where they next stand.
  private mutating func enterText(_ node: Node) {
    let text = node.literal
    if let offset = offset(of: text) {
      places.append(InlinePlace(offset: offset))
      return advance(to: offset + text.count)
    }
    let place = place(node.startColumn)
    let isThere = node.startColumn > 0 && place >= cursor && begins(text, at: place)
    let offset = isThere || begins(text, at: cursor) ? (isThere ? place : cursor) : content.first(text, from: cursor) ?? cursor
    places.append(InlinePlace(offset: offset))
    if offset + text.count <= content.count, content.part(offset..<offset + text.count).isEqual(to: text) {
      advance(to: offset + text.count)
    }
  }

  /// Whether words can have been read from here: their first sign, one with a backslash, or an entity.
  private func begins(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset >= 0, offset < content.count, let first = text.first else { return false }
    return content[offset] == first || content[offset] == UInt8(ascii: "\\") || content[offset] == UInt8(ascii: "&")
  }

  private mutating func enterHTML(_ node: Node) {
    follow(node)
    let start = start(of: node, sign: UInt8(ascii: "<"))
    add(InlinePlace(offset: start))
    for byte in node.literal where byte == UInt8(ascii: "\n") { passLineEnd(isNoticed: true) }
    advance(to: start + node.literal.count)
  }

  private mutating func enterLink(_ node: Node) {
    if let start = bareStart(of: node) {
      openLinks.append(true)
      add(InlinePlace(offset: start, isBare: true))
    } else {
      openLinks.append(false)
      add(InlinePlace(offset: start(of: node, sign: UInt8(ascii: "["))))
    }
  }
}

extension InlineLocator {
  /// Where the content of a cmark column lies, in the line that is being counted.
  private func place(_ column: Int) -> Int { lineStart + column - 1 - blockOffset }

  private mutating func add(_ place: InlinePlace) {
    places.append(place)
    advance(to: place.offset)
  }

  private mutating func advance(to offset: Int) {
    cursor = max(cursor, min(offset, content.count))
  }

  /// Catches up with line ends that left no node, such as one in a note's label.
  private mutating func follow(_ node: Node) {
    while line < node.startLine, cursor < content.count { passLineEnd(isNoticed: true) }
  }

  private mutating func passLineEnd(isNoticed: Bool) {
    let end = content.first(UInt8(ascii: "\n"), from: cursor) ?? content.count
    cursor = min(end + 1, content.count)
    guard isNoticed else { return }
    line += 1
    lineStart = cursor
  }

  private var nextLineEndIsEscaped: Bool {
    guard let end = content.first(UInt8(ascii: "\n"), from: cursor), end > 0 else { return false }
    return content[end - 1] == UInt8(ascii: "\\")
  }

  /// Where a node begins: its place, if the sign is there. Else a line end has left no node, such as one in a note's label that is not
  /// a note after all, and the place is counted from there.
  private mutating func start(of node: Node, sign: UInt8) -> Int {
    while true {
      let place = place(node.startColumn)
      if place >= 0, place < content.count, content[place] == sign { return place }
      guard line < node.startLine, cursor < content.count else { break }
      passLineEnd(isNoticed: true)
    }
    return content.first(sign, from: cursor) ?? min(cursor, content.count)
  }

  private func offset(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = content.baseAddress, let start = text.baseAddress, start >= base, start < base + content.count else { return nil }
    return start - base
  }
}

extension InlineLocator {
  /// Where a link begins that was written as a bare address; `nil` if it has brackets.
  private func bareStart(of link: Node) -> Int? {
    guard let child = link.firstChild, child == link.lastChild, kinds[child] == .text, link.title.isEmpty else { return nil }
    let text = child.literal
    guard let first = text.first, Self.isBare(link.destination, text) else { return nil }
    // The links that cmark's extension makes have no place at all.
    if link.endColumn > 0 {
      // In `<https://example.org>` cmark's column is the place in the content itself.
      let angle = link.startColumn - 1
      if angle >= cursor, angle + 1 < content.count, content[angle] == UInt8(ascii: "<"), content[angle + 1] == first { return angle }
      let bracket = place(link.startColumn)
      if bracket >= cursor, bracket < content.count, content[bracket] == UInt8(ascii: "[") { return nil }
    }
    return offset(of: text) ?? content.first(text, from: cursor) ?? cursor
  }

  private static func isBare(_ destination: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let added = destination.count - text.count
    guard added >= 0, destination.part(added..<destination.count).isEqual(to: text) else { return false }
    return added == 0 || destination.starts(with: added == 7 ? (text.starts(with: "www.", at: 0) ? "http://" : "mailto:") : "?", at: 0)
  }
}
