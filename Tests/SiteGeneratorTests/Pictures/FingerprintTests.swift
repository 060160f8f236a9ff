import Testing

@testable import SiteGenerator

@Suite struct FingerprintTests {
  @Test func isThirtyTwoDigitsAndTheSameEveryTime() {
    let fingerprint = Fingerprint(of: "a picnic by the lake")
    #expect(fingerprint.text.count == 32)
    #expect(fingerprint.text.allSatisfy { "0123456789abcdef".contains($0) })
    #expect(fingerprint == Fingerprint(of: Array("a picnic by the lake".utf8)))
  }

  /// Files of many builds and computers are told by it: it may never come out in another way.
  @Test func neverChanges() {
    #expect(Fingerprint(of: "").text == Fingerprint(of: [UInt8]()).text)
    #expect(Fingerprint(of: "sitegen").text == "ff89c64fed2db7948d5656a34e323233")
  }

  /// A byte more, a byte less, one that differs, two that change places, zeros at the end: at every length around a word of eight bytes.
  @Test func noTwoLikeFilesShareOne() {
    var seen: Set<Fingerprint> = []
    var count = 0
    for length in 0...40 {
      var files: Set<[UInt8]> = [[UInt8](repeating: 0, count: length), (0..<length).map { UInt8($0) }]
      for place in 0..<length {
        var bytes = (0..<length).map { UInt8($0) }
        bytes[place] ^= 1
        files.insert(bytes)
        bytes[place] ^= 0x81
        files.insert(bytes)
        bytes = (0..<length).map { UInt8($0) }
        bytes.swapAt(place, length - 1 - place)
        files.insert(bytes)
      }
      count += files.count
      for file in files { seen.insert(Fingerprint(of: file)) }
    }
    #expect(seen.count == count)
  }
}
