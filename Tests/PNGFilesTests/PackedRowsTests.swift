import CZlib
import Testing

@testable import PNGFiles

/// Rows that were packed by themselves are read as one stream.
@Suite struct PackedRowsTests {
  private static func rows(_ count: Int, _ seed: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: ($0 / 7 * seed) ^ ($0 % 5)) }
  }

  @Test(arguments: [[], [0], [1], [1201 * 48, 1201 * 48, 1201 * 3], [70_000, 0, 5], Array(repeating: 300, count: 40)], [1, 2, 7])
  func readAsOneStream(_ counts: [Int], _ level: Int32) throws {
    let parts = counts.enumerated().map { Self.rows($1, $0 + 3) }
    let file = PNGFile.signature + PNGFile.pixels(parts.map { part in part.withUnsafeBufferPointer { PackedRows($0, level: level) } })
    let chunk = try #require(Array(PNGChunks(bytes: file)).first)
    #expect(chunk.name == "IDAT" && chunk.all.upperBound == file.count)
    let packed = Array(file[chunk.content])
    var raw = [UInt8](repeating: 0, count: counts.reduce(1, +))
    var size = UInt(raw.count)
    // Checks the sum of all as well.
    #expect(uncompress(&raw, &size, packed, UInt(packed.count)) == Z_OK)
    #expect(Array(raw.prefix(Int(size))) == parts.flatMap { $0 })
  }
}
