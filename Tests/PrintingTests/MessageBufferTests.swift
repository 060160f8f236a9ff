import Testing

@testable import Printing

@Suite struct MessageBufferTests {
  private func messages(_ pieces: [String]) -> [String] {
    var buffer = MessageBuffer()
    var messages: [String] = []
    for piece in pieces {
      buffer.add(Array(piece.utf8))
      while let message = buffer.next() { messages.append(String(decoding: message, as: UTF8.self)) }
    }
    return messages
  }

  @Test(arguments: [
    (["a\0b\0"], ["a", "b"]), (["a", "\0"], ["a"]), (["ab", "c\0d", "e\0f"], ["abc", "de"]), (["\0\0"], ["", ""]), (["", "a"], []),
  ])
  func cutsAtEachNUL(_ pieces: [String], _ expected: [String]) {
    #expect(messages(pieces) == expected)
  }

  @Test func comeOutTheSameHoweverTheyArrive() {
    let whole = (0..<50).map { String(repeating: "x", count: $0) }.joined(separator: "\0") + "\0"
    for size in [1, 2, 7, 64] {
      let bytes = Array(whole.utf8)
      let pieces = stride(from: 0, to: bytes.count, by: size).map {
        String(decoding: bytes[$0..<min($0 + size, bytes.count)], as: UTF8.self)
      }
      #expect(messages(pieces) == messages([whole]))
    }
  }
}
