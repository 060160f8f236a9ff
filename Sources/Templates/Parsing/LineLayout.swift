/// Finds how tags stand on their lines, and takes the lines away that hold nothing but tags that write nothing there.
///
/// The specification lets one tag stand alone on a line. Here several may, side by side, as `{{/main}}{{/base}}` often do;
/// so may a parent that opens and closes on one line, which is then laid out like a partial.
struct LineLayout {
  private let source: SourceText
  private var pieces: [Piece] = []
  private var lines: [Line] = []
  private var line: [Piece] = []

  init(_ source: SourceText) {
    self.source = source
  }
}

extension LineLayout {
  mutating func lay(_ scanned: [Piece]) -> (pieces: [Piece], lines: [Line]) {
    for piece in scanned {
      guard case .text(var rest, _) = piece else {
        line.append(piece)
        continue
      }
      while let newline = source.bytes[rest].firstIndex(of: .newline) {
        line.append(.text(rest.lowerBound..<newline + 1, startsLine: line.isEmpty))
        endLine()
        rest = newline + 1..<rest.upperBound
      }
      if !rest.isEmpty { line.append(.text(rest, startsLine: line.isEmpty)) }
    }
    endLine()
    return (pieces, lines)
  }
}

extension LineLayout {
  private mutating func endLine() {
    guard let first = line.first, let last = line.last else { return }
    defer { line.removeAll(keepingCapacity: true) }
    let indentation = indentation(of: first)
    lines.append(Line(indentation: indentation, isBlank: line.allSatisfy(isSpace)))
    let inner = (isSpace(first) ? 1 : 0)..<max(line.count - (isSpace(last) ? 1 : 0), 1)
    if let tags = loneTags(inner) {
      for index in tags { stand(.alone(indentation), at: index) }
      pieces += line[inner]
    } else {
      stand(.leading(indentation), at: inner.lowerBound)
      pieces += line
    }
  }

  private mutating func stand(_ standing: Tag.Standing, at index: Int) {
    guard index < line.count, case .tag(var tag) = line[index] else { return }
    tag.standing = standing
    line[index] = .tag(tag)
  }

  /// Where the tags are that make up a whole line; nil where something else is written on it.
  private func loneTags(_ inner: Range<Int>) -> [Int]? {
    guard !inner.isEmpty else { return nil }
    let closes = closes(inner)
    var tags: [Int] = []
    var index = inner.lowerBound
    while index < inner.upperBound {
      guard case .tag(let tag) = line[index], !tag.isWritten else { return nil }
      if tag.kind == .partial, inner.count > 1 { return nil }
      tags.append(index)
      if let close = closes[index] {
        // What is between the two stays as it is, and a block that opens and closes here is written here.
        if tag.kind == .block { return nil }
        if tag.kind == .parent { index = close - 1 }
      }
      index += 1
    }
    return tags
  }

  /// Where the parents and blocks that open on this line close, when they do so on this line.
  private func closes(_ inner: Range<Int>) -> [Int: Int] {
    var closes: [Int: Int] = [:]
    var next: [String: Int] = [:]
    for index in inner.reversed() {
      guard case .tag(let tag) = line[index] else { continue }
      if tag.kind == .close { next[tag.name] = index }
      if tag.kind == .parent || tag.kind == .block { closes[index] = next[tag.name] }
    }
    return closes
  }

  private func indentation(of first: Piece) -> Range<Int> {
    switch first {
    case .text(let range, _):
      let end = source.bytes[range].firstIndex { !$0.isSpace || $0 == .newline } ?? range.upperBound
      return range.lowerBound..<end
    case .tag(let tag):
      return tag.range.lowerBound..<tag.range.lowerBound
    }
  }

  private func isSpace(_ piece: Piece) -> Bool {
    if case .text(let range, _) = piece { source.bytes[range].allSatisfy(\.isSpace) } else { false }
  }
}
