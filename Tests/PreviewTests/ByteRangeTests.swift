import Testing

@testable import Preview

@Suite struct ByteRangeTests {
  @Test(
    arguments: [
      (nil, .whole), ("bytes=0-0", .part(0..<1)), ("bytes=2-4", .part(2..<5)), ("bytes=2-", .part(2..<10)), ("bytes=-3", .part(7..<10)),
      ("bytes=-30", .part(0..<10)), ("bytes=8-99", .part(8..<10)), ("bytes=10-", .none), ("bytes=10-12", .none), ("bytes=-0", .none),
      ("bytes=4-2", .whole), ("bytes=0-1,3-4", .whole), ("bytes=a-b", .whole), ("bytes=", .whole), ("bytes=-", .whole),
      ("lines=0-1", .whole),
      ("bytes=99999999999999999999-", .none), ("bytes=0-99999999999999999999", .part(0..<10)),
    ] as [(String?, ByteRange)])
  func aRangeIsRead(_ header: String?, _ expected: ByteRange) {
    #expect(ByteRange(header, of: 10) == expected)
  }

  @Test func nothingHasNoParts() {
    #expect(ByteRange("bytes=0-", of: 0) == .none)
    #expect(ByteRange("bytes=-1", of: 0) == .none)
  }
}
