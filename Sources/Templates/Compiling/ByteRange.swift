/// Some of a program's constant bytes.
struct ByteRange: Sendable, Hashable {
  var start = 0
  var count = 0

  var range: Range<Int> { start..<start + count }
}
