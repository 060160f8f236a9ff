/// Bytes from a pipe, cut into messages: each ends with a NUL.
struct MessageBuffer {
  private var bytes: [UInt8] = []
  /// No NUL stands before this place.
  private var searched = 0

  mutating func add(_ more: some Collection<UInt8>) { bytes += more }

  /// The next message that is whole, without its NUL.
  mutating func next() -> [UInt8]? {
    guard let end = bytes[searched...].firstIndex(of: 0) else {
      searched = bytes.count
      return nil
    }
    let message = Array(bytes[..<end])
    bytes.removeFirst(end + 1)
    searched = 0
    return message
  }
}
