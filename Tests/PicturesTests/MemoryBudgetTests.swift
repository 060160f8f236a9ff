import Testing

@testable import Pictures

@Suite struct MemoryBudgetTests {
  private actor Use {
    private(set) var now = 0
    private(set) var most = 0
    private(set) var finished = 0

    func begin(_ bytes: Int) {
      now += bytes
      most = max(most, now)
    }

    func end(_ bytes: Int) {
      now -= bytes
      finished += 1
    }
  }

  @Test func whatRunsTogetherStaysUnderTheBoundAndAllIsDone() async {
    let budget = MemoryBudget(bytes: 100)
    let use = Use()
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<200 {
        let bytes = [10, 30, 60, 99, 5][index % 5]
        group.addTask {
          await budget.with(bytes) {
            await use.begin(bytes)
            await Task.yield()
            await use.end(bytes)
          }
        }
      }
    }
    #expect(await use.most <= 100)
    #expect(await use.finished == 200)
  }

  @Test func whatNeedsMoreThanThereIsRunsAlone() async {
    let budget = MemoryBudget(bytes: 10)
    let use = Use()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<20 {
        group.addTask {
          await budget.with(1000) {
            await use.begin(1)
            await Task.yield()
            await use.end(1)
          }
        }
      }
    }
    #expect(await use.most == 1)
  }

  @Test func workRunsTogetherWhereThereIsRoom() async {
    let budget = MemoryBudget(bytes: 10)
    let use = Use()
    // Each waits for the other: both must be at work at a time.
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask {
          await budget.with(5) {
            await use.begin(1)
            while await use.most < 2 { await Task.yield() }
          }
        }
      }
    }
    #expect(await use.most == 2)
  }

  @Test func roomIsGivenBackAfterAFault() async {
    let budget = MemoryBudget(bytes: 10)
    for _ in 0..<3 {
      await #expect(throws: PictureFault.broken(.png)) {
        _ = try await budget.with(10) { () throws(PictureFault) in throw .broken(.png) }
      }
    }
    #expect(await budget.with(10) { 7 } == 7)
  }

  @Test func moreIsReckonedForLargerPicturesAndForThoseThatAreHeldWhole() throws {
    let studio = try Sample.studio.get()
    func file(_ side: Int) -> [UInt8] { HandMade.png(PictureSize(width: side, height: side), depth: 8, colourType: 6, rows: [[0]]) }
    let few = [PictureOrder(.width(100), .webp)]
    #expect(studio.workingMemory(of: file(1000)) >= 8_000_000)
    #expect(studio.workingMemory(of: file(8000)) > 16 * studio.workingMemory(of: file(1000)))
    #expect(studio.workingMemory(of: file(8000), for: few) < 50_000_000)
    var interlaced = file(8000)
    interlaced[28] = 1
    #expect(studio.workingMemory(of: interlaced, for: few) > 256_000_000)
    let webp = try studio.encode(Sample.photo(3300, 200), as: .webp)
    #expect(studio.workingMemory(of: webp) > studio.workingMemory(of: webp, for: few))
    #expect(studio.workingMemory(of: "nothing".latin1) == 0)
  }

  /// Width and height of four bytes each: their product is near to what an integer holds, and times eight it is past that.
  @Test func sizesPastAllReckoningAreReckonedWith() throws {
    let studio = try Sample.studio.get()
    var png = HandMade.png(PictureSize(width: Int(Int32.max), height: Int(Int32.max)), depth: 16, colourType: 6, rows: [[0]])
    png[28] = 1
    let orders = [PictureOrder(.width(.max), .jpeg), PictureOrder(.cover(PictureSize(width: .max, height: 1)), .png)]
    for orders in [[], orders] { #expect(studio.workingMemory(of: png, for: orders) > 1_000_000_000) }
    let webp = RIFFChunks.chunk("RIFF", "WEBP".latin1 + RIFFChunks.chunk("VP8X", [0, 0, 0, 0] + [UInt8](repeating: 255, count: 6)))
    #expect(studio.workingMemory(of: webp, for: orders) > 800_000_000)
    for file in [png, webp] { #expect(throws: PictureFault.self) { _ = try studio.make(orders, of: file) } }
  }
}
