/// A group's name under its logo: one or two lines on a label.
struct WallLabel: Sendable, Hashable {
  static let fontSize = 23.0
  static let lineHeight = 27.0
  static let widest = 260.0
  private static let padding = 13.0
  private static let room = widest - 2 * padding

  private(set) var lines: [String]

  /// The name's whole words on as few lines as can hold them, the lines about as long as each other; what is too long ends in “…”.
  init(_ name: String) {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    // Letters may be set a little closer than the broadest font has them: see `length(of:)`.
    let room = Self.room * 1.12
    let whole = words.joined(separator: " ")
    if Self.width(of: whole) <= room {
      lines = words.isEmpty ? [] : [whole]
      return
    }
    let halves = words.indices.dropFirst().map { [words[..<$0].joined(separator: " "), words[$0...].joined(separator: " ")] }
    let best = halves.min { Self.widestLine($0) < Self.widestLine($1) } ?? [whole]
    if Self.widestLine(best) <= room {
      lines = best
      return
    }
    let fitting = halves.last { Self.width(of: $0[0]) <= room } ?? [whole]
    lines = fitting.map { Self.shortened($0, to: room) }
  }
}

extension WallLabel {
  var width: Double { min(Self.widestLine(lines) + 2 * Self.padding, Self.widest) }
  var height: Double { Double(lines.count) * Self.lineHeight + 12 }

  /// How long a line must be drawn so that it stays on its label, for lines that a broad font could push out of it.
  func length(of line: String) -> Double? {
    let width = Self.width(of: line)
    return width > Self.room - 16 ? min(width, Self.room) : nil
  }
}

extension WallLabel {
  private static func widestLine(_ lines: [String]) -> Double {
    lines.map(width).max() ?? 0
  }

  private static func shortened(_ line: String, to room: Double) -> String {
    guard width(of: line) > room else { return line }
    var kept = line
    while !kept.isEmpty, width(of: kept + "…") > room { kept.removeLast() }
    // Whole words, unless little is left of them.
    if let space = kept.lastIndex(of: " "), width(of: String(kept[..<space])) > room / 2 { kept = String(kept[..<space]) }
    return SVGText.trimmed(kept) + "…"
  }

  /// As wide as the broadest common system font (DejaVu Sans) sets it; in others a label has a little more air.
  private static func width(of line: String) -> Double {
    line.reduce(0) { $0 + share(of: $1) } * fontSize
  }

  private static func share(of letter: Character) -> Double {
    guard let scalar = letter.unicodeScalars.first else { return 0 }
    switch letter {
    case "i", "j", "l", "I", ".", ",", "'", "’", ":", ";", "|", "!", " ": return 0.36
    case "f", "r", "t", "-", "(", ")": return 0.48
    case "m", "w", "M", "W", "@": return 1.02
    case _ where scalar.value >= 0x1100 && !(0x1E00...0x20CF).contains(scalar.value): return 1.02
    default: return letter.isUppercase ? 0.78 : 0.67
    }
  }
}
