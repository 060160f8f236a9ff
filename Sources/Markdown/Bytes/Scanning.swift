import CCmarkGFM

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
  /// The first `byte` at or after `start`; `nil` if there is none.
  @inline(__always)
  func first(_ byte: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, start < count, let found = memchr(base + start, Int32(byte), count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Where `other` first stands whole at or after `start`.
  func first(_ other: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = baseAddress, let sought = other.baseAddress, !other.isEmpty, start <= count else { return nil }
    guard let found = memmem(base + start, count - start, sought, other.count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  func first(_ text: StaticString, from start: Int) -> Int? {
    first(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), from: start)
  }

  func starts(with text: StaticString, at start: Int) -> Bool {
    guard let base = baseAddress, start >= 0, start + text.utf8CodeUnitCount <= count else { return false }
    return memcmp(base + start, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  func isEqual(to other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard let base = baseAddress, let others = other.baseAddress else { return true }
    return memcmp(base, others, count) == 0
  }

  func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range])
  }

  /// Without spaces, tabs and line ends at both ends.
  var trimmed: UnsafeBufferPointer<UInt8> {
    var low = 0
    var high = count
    while low < high, self[low].isSpace { low += 1 }
    while high > low, self[high - 1].isSpace { high -= 1 }
    return part(low..<high)
  }

  /// The first `&`, `<` or `>` at or after `start`, or the end. Eight bytes at a time, since text rarely holds any.
  @inline(__always)
  func firstMarkup(from start: Int) -> Int {
    guard let base = baseAddress else { return count }
    var index = start
    while index + 8 <= count {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      // `<` and `>` differ in one bit, so that two tests find all three.
      let angles = Self.zeroBytes((word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E)
      let found = angles | Self.zeroBytes(word ^ 0x2626_2626_2626_2626)
      if found != 0 { return index + found.littleEndian.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count {
      if base[index] == 0x26 || base[index] | 2 == 0x3E { return index }
      index += 1
    }
    return count
  }

  /// Sets the high bit of the lowest zero byte (and perhaps of some above it).
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}

extension UInt8 {
  @inline(__always)
  var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Letters and digits, and every byte of what is not ASCII.
  var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
  var isContinuation: Bool { self & 0xC0 == 0x80 }
  /// In lower case, if it is an ASCII letter.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  /// ASCII punctuation, which a backslash can escape.
  var isPunctuation: Bool { (self > 0x20 && self < 0x7F) && !isLetter && !isDigit }
}
