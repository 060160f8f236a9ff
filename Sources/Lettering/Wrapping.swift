extension Lettering {
  /// Lines of whole words, none wider than `room` pixels, and all about as long as each other. A word that is too long for a line is broken. What
  /// does not fit into `lines` lines is left out, and the last one ends in “…”.
  public static func wrap(_ text: String, size: Double, room: Double, lines: Int, weight: Weight = .regular) -> [String] {
    let wrapping = Wrapping(text, room: room * 100 / size, weight: weight)
    return wrapping.lines(atMost: lines).map { $0.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ") }
  }
}

/// Words to be set in lines.
struct Wrapping {
  typealias Word = ArraySlice<Unicode.Scalar>

  private let words: [Word]
  private let widths: [Double]
  private let room: Double
  private let space: Double
  private let weight: Lettering.Weight
  /// Whether a word was too long for a line.
  let breaksWords: Bool

  /// `room` is in hundredths of a capital's height.
  init(_ text: String, room: Double, weight: Lettering.Weight) {
    self.room = room
    self.weight = weight
    space = Self.width(["n", " ", "n"], weight) - 2 * Self.width(["n"], weight)
    var words: [Word] = []
    let whole = Array(text.unicodeScalars).split(whereSeparator: { Self.isBreak($0) })
    for word in whole {
      words += Self.width(word, weight) <= room ? [word] : Self.broken(word, room: room, weight: weight)
    }
    self.words = words
    breaksWords = words.count > whole.count
    widths = words.map { Self.width($0, weight) }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar.value == 0x2009
  }

  private static func width(_ word: some Sequence<Unicode.Scalar>, _ weight: Lettering.Weight) -> Double {
    Line.width(of: Alphabet.house.letters(of: word) ?? word.flatMap { Alphabet.house.letters(of: [$0]) ?? [] }, weight: weight)
  }
}

extension Wrapping {
  /// The narrowest lines that are no more than need be.
  func lines(atMost most: Int) -> [[Word]] {
    guard !words.isEmpty, most > 0 else { return [] }
    let full = filled(room)
    guard full.count <= most else { return shortened(Array(full.prefix(most))) }
    var best = full
    var low = widths.max() ?? 0
    var high = room
    for _ in 0..<8 where high - low > 2 {
      let middle = (low + high) / 2
      let trial = filled(middle)
      if trial.count <= full.count {
        best = trial
        high = middle
      } else {
        low = middle
      }
    }
    return best.map { Array(words[$0]) }
  }

  /// How many lines it takes at least.
  var need: Int { filled(room).count }

  /// Ranges of words: as many in each line as there is room for.
  private func filled(_ room: Double) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var width = 0.0
    for index in words.indices {
      let wider = width + space + widths[index]
      if index > start, wider > room {
        lines.append(start..<index)
        start = index
        width = widths[index]
      } else {
        width = index == start ? widths[index] : wider
      }
    }
    if start < words.count { lines.append(start..<words.count) }
    return lines
  }

  /// With “…” at the last line's end, and without what that needs the room of.
  private func shortened(_ ranges: [Range<Int>]) -> [[Word]] {
    var lines = ranges.map { Array(words[$0]) }
    guard var last = lines.popLast() else { return [] }
    let wholeWords = last.count > 1
    while let word = last.popLast() {
      let cut = word.reversed().drop { ",.:;-–—…".unicodeScalars.contains($0) }.reversed() + ["…"]
      let line = last.reduce(into: [Unicode.Scalar]()) { $0 += Array($1) + [" "] } + cut
      if Self.width(line, weight) <= room {
        last.append(ArraySlice(cut))
        break
      }
      if !wholeWords || last.isEmpty, word.count > 1 { last.append(word.dropLast()) }
    }
    return lines + [last]
  }

  /// Pieces of a word that is wider than a line.
  private static func broken(_ word: Word, room: Double, weight: Lettering.Weight) -> [Word] {
    var pieces: [Word] = []
    var rest = word
    while !rest.isEmpty {
      var low = 1
      var high = rest.count
      while low < high {
        let middle = (low + high + 1) / 2
        if width(rest.prefix(middle), weight) <= room { low = middle } else { high = middle - 1 }
      }
      // An accent stays with its letter.
      while low < rest.count, Accent(combining: rest[rest.startIndex + low]) != nil { low += 1 }
      pieces.append(rest.prefix(low))
      rest = rest.dropFirst(low)
    }
    return pieces
  }
}
