#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Messages to and from a browser. Nothing waits beyond its deadline.
struct BrowserPipe {
  private let input: Int32
  private let output: Int32
  private var received = MessageBuffer()

  init(input: Int32, output: Int32) {
    self.input = input
    self.output = output
  }
}

extension BrowserPipe {
  func send(_ message: [UInt8], before deadline: Deadline) throws(PrintingFault) {
    var rest = (message + [0])[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else { try wait(for: POLLOUT, on: input, before: deadline) }
    }
  }

  mutating func receive(before deadline: Deadline) throws(PrintingFault) -> [UInt8] {
    while true {
      if let message = received.next() { return message }
      var chunk = [UInt8](repeating: 0, count: 65536)
      let count = chunk.withUnsafeMutableBytes { read(output, $0.baseAddress, $0.count) }
      if count == 0 { throw .stopped }
      if count > 0 { received.add(chunk[..<count]) } else { try wait(for: POLLIN, on: output, before: deadline) }
    }
  }

  /// After a read or write that came to nothing.
  private func wait(for event: Int32, on file: Int32, before deadline: Deadline) throws(PrintingFault) {
    guard errno == EAGAIN || errno == EINTR else { throw .stopped }
    if deadline.isOver { throw .tooSlow }
    var files = [pollfd(fd: file, events: Int16(event), revents: 0)]
    poll(&files, 1, deadline.millisecondsLeft)
  }
}
