/// The part of a file that a browser asks for, as players of sound and video do (RFC 9110, section 14).
enum ByteRange: Equatable {
  case whole
  case part(Range<Int>)
  /// There is no such part.
  case none

  /// - Parameters:
  ///   - header: the value of `Range`, where there is one. Several parts at once, and what is not understood, count as the whole.
  ///   - count: bytes of the file.
  init(_ header: String?, of count: Int) {
    guard let header, header.hasPrefix("bytes=") else {
      self = .whole
      return
    }
    let ends = header.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else {
      self = .whole
      return
    }
    // What no number can count is beyond the end of every file.
    let numbers = ends.map { $0.isEmpty ? nil : Int($0) ?? .max }
    switch (numbers[0], numbers[1]) {
    case (let first?, let last?) where first > last: self = .whole
    case (let first?, let last) where first < count: self = .part(first..<min(last ?? .max, count - 1) + 1)
    case (nil, let last?) where last > 0 && count > 0: self = .part(max(0, count - last)..<count)
    case (nil, nil): self = .whole
    default: self = .none
    }
  }
}
