import Pictures

/// What the making of pictures needs: the cache, and libvips for what is not in it.
struct PictureMaking: Sendable {
  let cache: PictureCache
  let support: PictureSupport
  /// `sitegen check`: what is new is looked at, and nothing is kept.
  let isCheckOnly: Bool
  /// Pictures are decoded side by side, as long as all of them together need no more than this.
  private let budget = MemoryBudget(bytes: 512 << 20)

  init(cache: PictureCache, support: PictureSupport, isCheckOnly: Bool = false) {
    self.cache = cache
    self.support = support
    self.isCheckOnly = isCheckOnly
  }
}

extension PictureMaking {
  /// Names all that decides how a picture comes out. A change in how we make them changes this, so that they are made again.
  private static let edition = "4"

  /// What a file in the cache is made of: the source, and in words what was made of it.
  func key(_ source: Fingerprint, _ order: String) -> Fingerprint { Fingerprint(of: "\(Self.edition) \(source.text) \(order)") }

  /// libvips, which is started by the first picture that needs it; nil where this computer has none.
  func studio() -> PictureStudio? {
    support.isSwitchedOff ? nil : try? PictureStudio.open(without: support.without)
  }

  /// Why there is none, for the summary; nil where there is one.
  var reasonForNone: PictureRemarks.Reason? {
    if support.isSwitchedOff { return .switchedOff }
    do throws(PictureFault) {
      _ = try PictureStudio.open(without: support.without)
      return nil
    } catch {
      if case .noLibrary(let words) = error { return .notThere(words) }
      return .notThere(error.description)
    }
  }

  /// Does the work when there is enough memory for it.
  func within<Result: Sendable>(_ bytes: Int, _ work: @Sendable () throws(PictureFault) -> Result) async throws(PictureFault) -> Result {
    try await budget.with(bytes) { () async throws(PictureFault) -> Result in try work() }
  }
}

extension PictureMaking {
  func make(_ orders: [PictureOrder], of bytes: [UInt8], by studio: PictureStudio) async throws(PictureFault) -> [MadePicture] {
    try await within(studio.workingMemory(of: bytes, for: orders)) { () throws(PictureFault) in try studio.make(orders, of: bytes) }
  }
}

extension PictureMaking {
  /// At the end of a build: what no page has used for long goes, and where there is something new, a note says what made it.
  ///
  /// - Throws: `WritingFault`.
  func tidy(_ used: [PictureCache.File], now: Int) throws {
    cache.forget(besides: Set(used.map(\.path)), now: now)
    if cache.hasGrown, let studio = studio() { try cache.note(studio.identity) }
  }
}

extension PictureMaking {
  /// Why a picture that is published as it is cannot be read; nil where it can, or where nobody can tell. What was read is `known` to later
  /// builds, by a file of the cache that says how many bytes it has when it is cleaned.
  ///
  /// - Throws: `WritingFault` where the cache cannot be written.
  func fault(in bytes: [UInt8], _ source: Fingerprint, cleaned: Cleaned) async throws -> (fault: PictureFault?, kept: [PictureCache.File]) {
    guard let studio = studio(), studio.canRead(cleaned.kind) else { return (nil, []) }
    do throws(PictureFault) {
      _ = try await within(studio.workingMemory(of: bytes)) { () throws(PictureFault) in try studio.pixels(of: bytes, longestSide: 64) }
    } catch {
      return (error, [])
    }
    // One that lies on its side is to be turned as soon as a computer can.
    if isCheckOnly || cleaned.orientation != 1 { return (nil, []) }
    return (nil, [try cache.store(Array("\(cleaned.bytes.count)".utf8), knownKey(source), "txt")])
  }

  /// Of a picture that was read in a build before: how many bytes it has when it is cleaned.
  func known(_ source: Fingerprint) -> (count: Int, kept: PictureCache.File)? {
    guard let file = cache.find(knownKey(source), "txt"), let text = readBytes(of: file.path),
      let count = Int(String(decoding: text, as: UTF8.self))
    else { return nil }
    return (count, file)
  }

  private func knownKey(_ source: Fingerprint) -> Fingerprint { key(source, "can be read, bytes when cleaned") }
}
