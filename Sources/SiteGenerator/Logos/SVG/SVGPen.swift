import Lettering

/// Writes words into an SVG picture with the house's own letters. Each letter that is used is drawn once, in `defs`, and named where it stands.
struct SVGPen {
  enum Anchor: Sendable {
    case start, middle
  }

  /// Numbers of letters in the order of their first use.
  private var letters: [Int] = []
  private var known: Set<Int> = []
}

extension SVGPen {
  /// One line. `x` is where it starts or where its middle is, and `baseline` where its letters stand; `size` is the height of capitals.
  /// Words of other scripts become `text`, in the reader's fonts, never wider than `room`.
  mutating func write(
    _ line: String, x: Double, baseline: Double, size: Double, anchor: Anchor = .middle, weight: Lettering.Weight = .regular,
    colour: String,
    room: Double, into output: inout SVGOutput
  ) {
    guard let set = SetLine(line, weight: weight) else {
      return text(line, x: x, baseline: baseline, size: size, anchor: anchor, colour: colour, room: room, into: &output)
    }
    let left = anchor == .start ? x : x - set.width * size / 200
    output.open(
      "g",
      [
        "transform":
          "translate(\(SVGNumber.text(left)) \(SVGNumber.text(baseline - size)))scale(\(SVGNumber.text(size / 100, decimals: 4)))",
        "stroke": colour, "stroke-width": SVGNumber.text(weight.stroke),
      ])
    for letter in set.letters {
      if known.insert(letter.number).inserted { letters.append(letter.number) }
      output.use(letter.number, x: letter.x)
    }
    output.close("g")
  }

  /// The letters that were used. They may stand behind the words.
  func writeLetters(into output: inout SVGOutput) {
    guard !letters.isEmpty else { return }
    output.open("defs")
    for letter in letters {
      output.element(
        "path",
        [
          "id": SVGOutput.letterID(letter), "d": SetLine.strokes(of: letter).data, "fill": "none", "stroke-linecap": "round",
          "stroke-linejoin": "round",
        ])
    }
    output.close("defs")
    output.newLine()
  }
}

extension SVGPen {
  private func text(
    _ line: String, x: Double, baseline: Double, size: Double, anchor: Anchor, colour: String, room: Double, into output: inout SVGOutput
  ) {
    var attributes = [("x", SVGNumber.text(x)), ("y", SVGNumber.text(baseline))]
    if anchor == .middle { attributes.append(("text-anchor", "middle")) }
    attributes += [
      ("font-family", "system-ui, sans-serif"), ("font-size", SVGNumber.text(size * SystemFont.perCapital)), ("font-weight", "600"),
      ("fill", colour),
    ]
    let width = SystemFont.width(of: line, size: size * SystemFont.perCapital)
    if width > room * 0.9 {
      attributes += [("textLength", SVGNumber.text(min(width, room))), ("lengthAdjust", "spacingAndGlyphs")]
    }
    output.open("text", attributes)
    output.text(line)
    output.close("text")
  }
}
