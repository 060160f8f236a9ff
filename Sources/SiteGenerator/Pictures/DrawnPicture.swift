import Pictures

/// A picture that we draw ourselves: a combined logo, an advert.
struct DrawnPicture: Sendable {
  var address: String
  var size: PictureSize
  /// In bytes; nil where it may be as large as it comes.
  var most: Int?
  /// Where the drawing itself is published, whose size pages say.
  var source: String?
  /// Made when it is needed: a site has thousands of them.
  var drawing: @Sendable () -> Drawing

  enum Drawing: Sendable {
    case svg([UInt8])
    case pack(PackDrawing)
  }
}

extension DrawnPicture {
  /// Sharing sites and messengers take pictures of up to about this many bytes.
  static let mostForSharing = 300_000

  /// What a build before has made of the same drawing, or else how to make it.
  struct Search: Sendable {
    let key: Fingerprint
    /// Bytes of the drawing as SVG.
    let count: Int
    var known: PictureCache.File?
    /// A drawing that is to be made, if it can be pressed.
    var pack: PackDrawing?
  }

  /// - Parameter known: the same drawing, where a build before has made it.
  func search(_ making: PictureMaking, knowing known: BuildKnowledge.Drawing?) -> Search {
    if let known, let file = making.cache.find(known.key, "png") { return Search(key: known.key, count: known.count, known: file) }
    let drawing = drawing()
    let svg = drawing.svg
    let key = making.key(Fingerprint(of: svg), "drawn \(size.width)x\(size.height) \(most ?? 0)")
    let known = making.cache.find(key, "png")
    guard known == nil, case .pack(let pack) = drawing else { return Search(key: key, count: svg.count, known: known) }
    return Search(key: key, count: svg.count, pack: pack)
  }

  enum Outcome: Sendable {
    case drawn(PictureCache.File)
    /// This computer can draw no such pictures: libvips does not know these kinds, or is not there.
    case cannotDraw(missing: Set<PictureKind>)
    /// It can, but not this one.
    case refused
  }

  /// The picture as PNG, kept in the cache.
  ///
  /// - Throws: `WritingFault` where the cache cannot be written.
  func outcome(_ search: Search, _ presses: PackPresses, _ making: PictureMaking) async throws -> Outcome {
    if let known = search.known { return .drawn(known) }
    guard let studio = making.studio() else { return .cannotDraw(missing: []) }
    let missing = (studio.canRead(.svg) ? [] : [.svg]) + (studio.canWrite(.png) ? [] : [PictureKind.png])
    guard missing.isEmpty else { return .cannotDraw(missing: Set(missing)) }
    let png: [UInt8]
    do throws(PictureFault) {
      png = try await self.png(search, presses, making, studio)
    } catch {
      return .refused
    }
    return .drawn(try making.cache.store(png, size: size, search.key, "png"))
  }

  private func png(
    _ search: Search, _ presses: PackPresses, _ making: PictureMaking, _ studio: PictureStudio
  ) async throws(PictureFault) -> [UInt8] {
    if let pressed = search.pack.flatMap({ presses.png($0, by: studio) }), pressed.count <= most ?? .max { return pressed }
    let svg = drawing().svg
    return try await making.within(studio.workingMemory(of: svg)) { () throws(PictureFault) in
      try studio.encode(try studio.draw(svg: svg, size: size), as: .png, atMost: most)
    }
  }
}

extension DrawnPicture.Drawing {
  var svg: [UInt8] {
    switch self {
    case .svg(let bytes): bytes
    case .pack(let drawing): drawing.svg
    }
  }
}
