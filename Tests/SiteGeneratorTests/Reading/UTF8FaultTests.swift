import Testing

@testable import SiteGenerator

@Suite struct UTF8FaultTests {
  @Test(
    arguments: [
      ([0x61, 0xFF], 1, 0xFF), ([0xC0, 0xAF], 0, 0xC0), ([0x61, 0x62, 0x80], 2, 0x80), ([0xED, 0xA0, 0x80], 0, 0xED),
      ([0x61, 0xE2, 0x82], 1, 0xE2), ([0xF4, 0x90, 0x80, 0x80], 0, 0xF4), ([0xC3, 0xA9, 0xE9, 0x20], 2, 0xE9), ([0x61, 0xC3], 1, 0xC3),
      ([0xF0, 0x9F, 0x92], 0, 0xF0),
    ] as [([UInt8], Int, UInt8)])
  func findsTheFirstByteThatIsNotUTF8(_ bytes: [UInt8], _ offset: Int, _ byte: UInt8) throws {
    let fault = try #require(UTF8Fault(in: bytes[...]))
    #expect(fault.offset == offset)
    #expect(fault.byte == byte)
  }

  @Test(arguments: ["", "plain", "é€😀\u{10FFFF}\u{0}\u{FFFD}"])
  func goodTextPasses(_ text: String) {
    #expect(UTF8Fault(in: Array(text.utf8)[...]) == nil)
  }

  @Test func countsFromTheFileWhereAPartIsLookedAt() throws {
    #expect(try #require(UTF8Fault(in: ([0x61, 0x62, 0x63, 0xFF] as [UInt8])[2...])).offset == 3)
  }

  @Test func namesByteLineAndColumn() throws {
    let bytes: [UInt8] = Array("é\naé".utf8) + [0xFF, 0x61]
    let problem = try #require(UTF8Fault(in: bytes[...])).problem(in: bytes, of: "content/posts/a.md")
    #expect(problem.spot == "2:3")
    #expect(problem.message.hasPrefix("Byte 7 of this file (FF)"))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func countsCharactersAndNotBytesInWindowsText() throws {
    let bytes: [UInt8] = Array("a\r\nñandú ".utf8) + [0xE9]
    let problem = try #require(UTF8Fault(in: bytes[...])).problem(in: bytes, of: "content/posts/a.md")
    #expect(problem.spot == "2:7")
  }
}
