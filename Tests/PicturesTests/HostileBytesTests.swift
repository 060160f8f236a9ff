import Testing

@testable import Pictures

/// Files cut short and with bytes changed, the same at every run: nothing is read that is not there, and what is cleaned is clean.
@Suite struct HostileBytesTests {
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64 (Steele, Lea and Flood, 2014).
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  private func files(_ studio: PictureStudio) throws -> [[UInt8]] {
    let jpeg = try studio.encode(Sample.photo(24, 16), as: .jpeg)
    let size = PictureSize(width: 24, height: 16)
    let webp = try studio.encode(Sample.photo(24, 16), as: .webp)
    let png = try studio.encode(Sample.photo(24, 16), as: .png)
    return [
      HandMade.jpeg(HandMade.jpeg(jpeg, with: 0xE1, HandMade.exif(orientation: 6)), with: 0xE2, "ICC_PROFILE\0..".latin1),
      HandMade.animation(ofWebP: webp, size: size, frames: 2), try studio.encode(Sample.disc(20), as: .webp), png,
      HandMade.animation(ofPNG: png, size: size, frames: 2), HandMade.gif(frames: [1, 2, 3], extras: [0x21, 0xFE, 2, 65, 66, 0]),
      HandMade.inks([9, 9, 9, 9]),
    ]
  }

  private func look(at bytes: [UInt8], _ studio: PictureStudio) {
    _ = PictureSize.stated(by: bytes)
    _ = AnimationCheck.isAnimated(bytes)
    _ = studio.workingMemory(of: bytes)
    guard let cleaned = PictureCleaning.clean(bytes) else { return }
    #expect(PictureKind(cleaned.bytes) == cleaned.kind && (1...8).contains(cleaned.orientation))
    #expect(PictureCleaning.clean(cleaned.bytes)?.bytes == cleaned.bytes)
  }

  @Test func everyLengthOfAFileIsTaken() throws {
    let studio = try Sample.studio.get()
    for file in try files(studio) {
      for length in 0..<file.count {
        look(at: Array(file.prefix(length)), studio)
        if file.starts(with: [0xFF, 0xD8]) || PictureKind(file) == .png || PictureKind(file) == .webp {
          #expect(PictureCleaning.clean(Array(file.prefix(length))) == nil)
        }
      }
    }
  }

  @Test func changedBytesAreTaken() throws {
    let studio = try Sample.studio.get()
    var numbers = Numbers(state: 4)
    for file in try files(studio) {
      for _ in 0..<4000 {
        var changed = Array(file.prefix(Int.random(in: file.count / 2...file.count, using: &numbers)))
        for _ in 0..<Int.random(in: 1...4, using: &numbers) {
          let place = Int.random(in: 0..<min(changed.count, Bool.random(using: &numbers) ? 80 : changed.count), using: &numbers)
          changed[place] = [0, 0xFF, 0x7F, 0x80, UInt8.random(in: 0...255, using: &numbers)].randomElement(using: &numbers) ?? 0
        }
        look(at: changed, studio)
      }
    }
  }

  @Test func changedBytesMakeAPictureOrAFault() throws {
    let studio = try Sample.studio.get()
    var numbers = Numbers(state: 11)
    for file in try files(studio) {
      for _ in 0..<120 {
        var changed = file
        for _ in 0..<3 { changed[Int.random(in: 12..<changed.count, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers) }
        do {
          let made = try studio.make([PictureOrder(.width(9), .png)], of: changed, atMost: 1_000_000)
          #expect(made.count == 1 && PictureSize.stated(by: made[0].bytes) == made[0].size)
        } catch {
          #expect(!error.description.isEmpty)
        }
      }
    }
  }
}
