/// Breaks a name that the house's own letters cannot write into a few lines, for whatever font the reader has.
enum ForeignWrapping {
  static func lines(of name: String, room: Double, size: Double, most: Int) -> [String] {
    // So few lines hold far fewer; a name without an end must not be measured letter by letter.
    let words = name.prefix(200).split(whereSeparator: \.isWhitespace).map(String.init)
    // Letters may be set a little closer than the broadest font has them.
    let room = room * 1.12
    let whole = words.joined(separator: " ")
    if SystemFont.width(of: whole, size: size) <= room { return words.isEmpty ? [] : [whole] }
    let halves = words.indices.dropFirst().map { [words[..<$0].joined(separator: " "), words[$0...].joined(separator: " ")] }
    let best = halves.min { widest($0, size) < widest($1, size) } ?? [whole]
    if widest(best, size) <= room { return best }
    return filled(words, room, size, most).map { shortened($0, to: room, size) }
  }

  /// As many words on each line as it holds, and all that is left on the last.
  private static func filled(_ words: [String], _ room: Double, _ size: Double, _ most: Int) -> [String] {
    words.reduce(into: []) { lines, word in
      guard let last = lines.last else { return lines.append(word) }
      let longer = "\(last) \(word)"
      if lines.count == most || SystemFont.width(of: longer, size: size) <= room {
        lines[lines.count - 1] = longer
      } else {
        lines.append(word)
      }
    }
  }

  private static func widest(_ lines: [String], _ size: Double) -> Double {
    lines.map { SystemFont.width(of: $0, size: size) }.max() ?? 0
  }

  private static func shortened(_ line: String, to room: Double, _ size: Double) -> String {
    guard SystemFont.width(of: line, size: size) > room else { return line }
    var kept = line
    while !kept.isEmpty, SystemFont.width(of: kept + "…", size: size) > room { kept.removeLast() }
    // Whole words, unless little is left of them.
    if let space = kept.lastIndex(of: " "), SystemFont.width(of: String(kept[..<space]), size: size) > room / 2 {
      kept = String(kept[..<space])
    }
    return SVGText.trimmed(kept) + "…"
  }
}
