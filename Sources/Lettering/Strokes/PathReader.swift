/// Reads SVG path data (SVG 2, section 9.3), capital commands only.
struct PathReader {
  let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}

extension PathReader {
  /// Nil where a command or number cannot be read.
  mutating func steps() -> [StrokePath.Step]? {
    var steps: [StrokePath.Step] = []
    var pen = StrokePoint(0, 0)
    var start = pen
    while place < bytes.count {
      let command = bytes[place]
      place += 1
      switch command {
      case UInt8(ascii: "M"):
        guard let end = point() else { return nil }
        steps.append(.move(end))
        pen = end
        start = end
      case UInt8(ascii: "L"):
        guard let end = point() else { return nil }
        steps.append(.line(end))
        pen = end
      case UInt8(ascii: "H"):
        guard let x = number() else { return nil }
        pen.x = x
        steps.append(.line(pen))
      case UInt8(ascii: "V"):
        guard let y = number() else { return nil }
        pen.y = y
        steps.append(.line(pen))
      case UInt8(ascii: "C"):
        guard let first = point(), let second = point(), let end = point() else { return nil }
        steps.append(.curve(first, second, end))
        pen = end
      case UInt8(ascii: "A"):
        guard let radii = point(), number() == 0, let large = number(), let sweep = number(), let end = point() else { return nil }
        steps.append(.arc(radii: radii, large: large != 0, sweep: sweep != 0, end))
        pen = end
      case UInt8(ascii: "Z"):
        steps.append(.close)
        pen = start
      default: return nil
      }
    }
    return steps
  }
}

extension PathReader {
  private mutating func point() -> StrokePoint? {
    guard let x = number(), let y = number() else { return nil }
    return StrokePoint(x, y)
  }

  private mutating func number() -> Double? {
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    let negative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
    if negative { place += 1 }
    var value = 0
    var parts = 1
    var seen = false
    var afterPoint = false
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "."), !afterPoint {
        afterPoint = true
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), value < 1_000_000 {
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        if afterPoint { parts *= 10 }
        seen = true
      } else {
        break
      }
      place += 1
    }
    guard seen else { return nil }
    return Double(negative ? -value : value) / Double(parts)
  }
}
