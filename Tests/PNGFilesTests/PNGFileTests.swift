import Testing

@testable import PNGFiles

@Suite struct PNGFileTests {
  /// PNG, section 11.2.5: the last chunk is the same in every file.
  @Test func aChunkEndsInItsChecksum() {
    #expect(PNGFile.end == [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
    #expect(PNGFile.chunk("IDAT", [1, 2, 3]).prefix(11) == [0, 0, 0, 3, 0x49, 0x44, 0x41, 0x54, 1, 2, 3])
  }

  @Test func aChunkThatIsClosedInPlaceIsTheSame() {
    let content: [UInt8] = [7, 0, 255, 9, 9]
    let written = [UInt8](unsafeUninitializedCapacity: 64) { buffer, count in
      guard let start = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
      for (offset, byte) in (Array("IDAT".utf8) + content).enumerated() {
        start.storeBytes(of: byte, toByteOffset: 4 + offset, as: UInt8.self)
      }
      count = PNGFile.close(chunkAt: start, end: start + 8 + content.count) - start
    }
    #expect(written == PNGFile.chunk("IDAT", content))
  }

  @Test func aHeadSaysSizeAndColours() {
    let head = PNGFile.head(width: 1200, height: 630, bits: 4, colours: [1, 2, 3, 4, 5, 6])
    let chunks = Array(PNGChunks(bytes: head))
    #expect(chunks.map(\.name) == ["IHDR", "PLTE"] && head.starts(with: PNGFile.signature))
    #expect(chunks.map { Array(head[$0.content]) } == [[0, 0, 4, 0xB0, 0, 0, 2, 0x76, 4, 3, 0, 0, 0], [1, 2, 3, 4, 5, 6]])
  }

  @Test(arguments: 0..<45) func readingStopsAtTheFirstChunkThatIsNotAllThere(_ count: Int) {
    let file = PNGFile.signature + PNGFile.chunk("IHDR", [1, 2, 3]) + PNGFile.chunk("IDAT", [4]) + PNGFile.end
    #expect(Array(PNGChunks(bytes: Array(file.prefix(count)))).map(\.name) == (count < 23 ? [] : count < 36 ? ["IHDR"] : ["IHDR", "IDAT"]))
  }

  @Test func aLengthThatLeadsOutOfTheFileIsNotFollowed() {
    #expect(Array(PNGChunks(bytes: PNGFile.signature + [255, 255, 255, 255] + Array("IDAT".utf8) + [0, 0, 0, 0])).isEmpty)
  }
}
