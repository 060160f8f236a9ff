extension PictureStudio {
  /// What the bytes of made pictures depend on, for those who keep them: `libvips 8.14.1, 8f0c2d9e4b6a7153`. The number is a check sum of
  /// a few small pictures, made of every kind in every way: libvips stands on libraries that read, write and draw, each with a version of
  /// its own, and it takes different ways on different processors. Made once a process, in some milliseconds.
  public var identity: String { Self.measuredIdentity }

  private static let measuredIdentity: String = {
    let studio = PictureStudio(without: [])
    var sum = CheckSum()
    for bytes in studio.samples() { sum.add(bytes) }
    return "\(studio.version), \(sum)"
  }()

  /// A kind that cannot be read or written here adds nothing.
  private func samples() -> [[UInt8]] {
    let size = PictureSize(width: 96, height: 64)
    let bytes = (0..<size.pixels).flatMap { index -> [UInt8] in
      let (x, y) = (index % size.width, index / size.width)
      return [x * 2 + y * y % 7, y * 3, 255 - x * y / 32, x < 20 ? y * 4 : 255].map { UInt8(truncatingIfNeeded: $0) }
    }
    let pixels = Pixels(size: size, bytes: bytes)
    let written = [PictureKind.jpeg, .png, .webp].compactMap { kind in try? encode(pixels, as: kind) }
    let orders = [PictureKind.jpeg, .png, .webp].filter(canWrite).flatMap { [PictureOrder(.width(50), $0), PictureOrder(.width(21), $0)] }
    let made = written.flatMap { file in ((try? make(orders, of: file)) ?? []).map(\.bytes) }
    let small = (try? encode(pixels, as: .png, atMost: 9000)) ?? []
    let drawing = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><linearGradient id="a"><stop stop-color="red"/><stop offset="1"/></linearGradient>
      <circle cx="4" cy="5" r="3.3" fill="url(#a)" stroke="blue" opacity=".7"/></svg>
      """
    let drawn = (try? draw(svg: Array(drawing.utf8), size: PictureSize(width: 40, height: 40)))?.bytes ?? []
    return written + made + [small, drawn]
  }
}

/// FNV-1a of 64 bits (Fowler, Noll and Vo): tells differences, not forgeries.
private struct CheckSum: CustomStringConvertible {
  private var sum: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }

  /// 16 hexadecimal digits.
  var description: String {
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
