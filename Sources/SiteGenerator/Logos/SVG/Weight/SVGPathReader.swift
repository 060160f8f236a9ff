/// Reads what `d="…"` draws, as far as its cost depends on it (SVG 2, section 9.3). What stands behind a mistake is not drawn.
struct SVGPathReader {
  typealias Point = (x: Double, y: Double)

  private var rest: Substring.UTF8View
  private var at: Point = (0, 0)
  private var start: Point = (0, 0)
  /// What a smooth curve goes on from.
  private var control: Point?
  private var pieces: [SVGPiece] = []

  static func pieces(of path: String) -> [SVGPiece] {
    var reader = SVGPathReader(rest: path[...].utf8)
    reader.readAll()
    return reader.pieces
  }

  /// `1-2.5.5` are three.
  static func numbers(_ text: String) -> [Double] {
    var reader = SVGPathReader(rest: text[...].utf8)
    var numbers: [Double] = []
    while let number = reader.number() { numbers.append(number) }
    return numbers
  }

  private init(rest: Substring.UTF8View) {
    self.rest = rest
  }
}

extension SVGPathReader {
  private mutating func readAll() {
    while var command = nextCommand() {
      repeat {
        guard read(command) else { return }
        command = Self.repeated(command)
      } while command != Self.close && isNumberNext()
    }
  }

  /// - Returns: false where the path makes no sense.
  private mutating func read(_ letter: UInt8) -> Bool {
    let isRelative = letter >= 97
    switch letter & ~32 {
    case UInt8(ascii: "M"), UInt8(ascii: "L"):
      guard let end = point(isRelative) else { return false }
      if letter & ~32 == UInt8(ascii: "M") { move(to: end) } else { line(to: end) }
    case UInt8(ascii: "H"):
      guard let x = number() else { return false }
      line(to: (isRelative ? at.x + x : x, at.y))
    case UInt8(ascii: "V"):
      guard let y = number() else { return false }
      line(to: (at.x, isRelative ? at.y + y : y))
    case UInt8(ascii: "C"):
      guard let first = point(isRelative), let second = point(isRelative), let end = point(isRelative) else { return false }
      curve([first, second, end])
    case UInt8(ascii: "S"), UInt8(ascii: "Q"):
      guard let second = point(isRelative), let end = point(isRelative) else { return false }
      curve(letter & ~32 == UInt8(ascii: "S") ? [mirrored, second, end] : [second, end])
    case UInt8(ascii: "T"):
      guard let end = point(isRelative) else { return false }
      curve([mirrored, end])
    case UInt8(ascii: "A"):
      guard let rx = number(), let ry = number(), number() != nil, let large = flag(), flag() != nil, let end = point(isRelative) else {
        return false
      }
      arc(to: end, rx: abs(rx), ry: abs(ry), isLarge: large)
    case UInt8(ascii: "Z"):
      line(to: start)
    default: return false
    }
    return true
  }

  private static let close = UInt8(ascii: "Z")

  /// Numbers behind the first two of a move are lines.
  private static func repeated(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "M"): UInt8(ascii: "L")
    case UInt8(ascii: "m"): UInt8(ascii: "l")
    case UInt8(ascii: "z"): close
    default: letter
    }
  }
}

extension SVGPathReader {
  private mutating func move(to end: Point) {
    (at, start, control) = (end, end, nil)
  }

  private mutating func line(to end: Point) {
    pieces.append(SVGPiece(.line, [at, end]))
    (at, control) = (end, nil)
  }

  private mutating func curve(_ points: [Point]) {
    pieces.append(SVGPiece(.curve, [at] + points))
    if let end = points.last { (at, control) = (end, points[points.count - 2]) }
  }

  /// Half of an ellipse or less stays as near to its chord as that is long, times the ellipse's own shape.
  private mutating func arc(to end: Point, rx: Double, ry: Double, isLarge: Bool) {
    let chord = ((end.x - at.x) * (end.x - at.x) + (end.y - at.y) * (end.y - at.y)).squareRoot()
    let (less, more) = (min(rx, ry), max(rx, ry))
    let slim = less > 0 ? SVGUnits.sane(more / less) : 1
    let whole = 2 * max(more, chord / 2 * slim)
    pieces.append(
      SVGPiece(less > 0 ? .arc : .line, [at, end], beyond: less == 0 ? 0 : isLarge ? whole : min(whole, chord / 2 * slim)))
    (at, control) = (end, nil)
  }

  private var mirrored: Point { control.map { (2 * at.x - $0.x, 2 * at.y - $0.y) } ?? at }
}

extension SVGPathReader {
  private mutating func nextCommand() -> UInt8? {
    skipSpace()
    guard let letter = rest.first, SVGText.isLetter(letter) else { return nil }
    rest.removeFirst()
    return letter
  }

  private mutating func isNumberNext() -> Bool {
    skipSpace()
    return rest.first.map { SVGText.isDigit($0) || "+-.".utf8.contains($0) } ?? false
  }

  private mutating func point(_ isRelative: Bool) -> Point? {
    guard let x = number(), let y = number() else { return nil }
    return isRelative ? (at.x + x, at.y + y) : (x, y)
  }

  /// `1`, `-.5e-3`; signs and full stops part numbers as well as spaces do: `1-2.5.5`.
  private mutating func number() -> Double? {
    skipSpace()
    var index = rest.startIndex
    var (hasPoint, hasExponent) = (false, false)
    var before: UInt8 = 0
    while index < rest.endIndex {
      let byte = rest[index]
      switch byte {
      case 48...57: break
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        if index != rest.startIndex, before | 32 != UInt8(ascii: "e") { return end(at: index) }
      case UInt8(ascii: "."):
        if hasPoint || hasExponent { return end(at: index) }
        hasPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        if hasExponent { return end(at: index) }
        hasExponent = true
      default: return end(at: index)
      }
      before = byte
      index = rest.index(after: index)
    }
    return end(at: index)
  }

  private mutating func end(at index: Substring.Index) -> Double? {
    guard index > rest.startIndex, let value = Double(Substring(rest[..<index])), value.isFinite else { return nil }
    rest = rest[index...]
    return SVGUnits.sane(value)
  }

  /// `0` or `1`, with no need of a space behind it.
  private mutating func flag() -> Bool? {
    skipSpace()
    guard let digit = rest.first, digit == 48 || digit == 49 else { return nil }
    rest.removeFirst()
    return digit == 49
  }

  private mutating func skipSpace() {
    while let byte = rest.first, SVGText.isSpace(byte) || byte == UInt8(ascii: ",") { rest.removeFirst() }
  }
}
