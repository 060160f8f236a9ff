import Pictures

/// Makes one picture ready for pages: a few widths of it as WebP and as its own kind, and one cut for sharing.
struct PictureWork: Sendable {
  let making: PictureMaking
  /// The content folder on disk.
  let folder: String
  let picture: SitePicture

  /// - Throws: `WritingFault` where the cache cannot be written.
  func outcome() async throws -> PictureOutcome {
    guard let bytes = readBytes(of: path) else { return broken("can't be read") }
    guard let kind = PictureKind(bytes) else { return broken(ForeignFile.description(of: bytes)) }
    let isMoving = AnimationCheck.isAnimated(bytes)
    let moving = isMoving ? PictureCleaning.clean(bytes) : nil
    if isMoving, moving == nil { return PictureOutcome(.breaksOff(kind), of: picture.path, at: picture.place) }
    if kind == .gif, moving == nil { return try await still(bytes) }
    let wishes = PictureWish.all(for: picture, of: Fingerprint(of: bytes), making)
    var found = wishes.map { making.cache.find($0.key, $0.ending) }
    var remarks = PictureRemarks()
    let missing = wishes.indices.filter { found[$0] == nil }
    if !missing.isEmpty {
      guard let studio = making.studio() else { return unmade(bytes, moving, PictureRemarks(noLibrary: making.reasonForNone)) }
      guard studio.canRead(kind) else { return unmade(bytes, moving, PictureRemarks(missing: [kind])) }
      let known = missing.filter { studio.canWrite(wishes[$0].order.kind) }
      remarks.missing = Set(missing.map { wishes[$0].order.kind }).subtracting(known.map { wishes[$0].order.kind })
      do {
        if moving == nil, kind != .jpeg, PictureCleaning.clean(bytes) == nil { throw PictureFault.breaksOff(kind) }
        if making.isCheckOnly {
          _ = try await making.within(studio.workingMemory(of: bytes)) { () throws(PictureFault) in
            try studio.pixels(of: bytes, longestSide: 64)
          }
          return PictureOutcome(remarks: remarks)
        }
        for (number, made) in zip(known, try await making.make(known.map { wishes[$0].order }, of: bytes, by: studio)) {
          found[number] = try making.cache.store(made.bytes, size: made.size, wishes[number].key, wishes[number].ending)
        }
      } catch let fault as PictureFault {
        return PictureOutcome(fault, of: picture.path, at: picture.place)
      }
    }
    var outcome = PictureOutcome(remarks: remarks)
    for (wish, file) in zip(wishes, found) {
      if let file { outcome.publish(file, as: wish) }
    }
    outcome.dropUselessWebP()
    if let moving { outcome.show(moving, of: picture, from: path) }
    return outcome
  }
}

extension PictureWork {
  /// A GIF that does not move is kept as it is, once it was seen that it can be read.
  private func still(_ bytes: [UInt8]) async throws -> PictureOutcome {
    let source = Fingerprint(of: bytes)
    if let known = making.known(source) { return asItIs(kept: [known.kept]) }
    guard let clean = PictureCleaning.clean(bytes) else { return breaksOff }
    let (fault, kept) = try await making.fault(in: bytes, source, cleaned: clean)
    if let fault { return PictureOutcome(fault, of: picture.path, at: picture.place) }
    return asItIs(kept: kept)
  }

  /// What cannot be made here is shown as it came; an animation would move by itself, so that a link stands for it.
  private func unmade(_ bytes: [UInt8], _ moving: Cleaned?, _ remarks: PictureRemarks) -> PictureOutcome {
    guard let moving else { return PictureCleaning.clean(bytes) == nil ? breaksOff : asItIs(remarks) }
    var outcome = PictureOutcome(remarks: remarks)
    outcome.show(moving, of: picture, from: path)
    return outcome
  }

  private var path: String { "\(folder)/\(picture.path)" }

  /// Without a library to make it smaller, and for pictures that are kept: the file itself, with nothing in it but the picture.
  private func asItIs(_ remarks: PictureRemarks = PictureRemarks(), kept: [PictureCache.File] = []) -> PictureOutcome {
    let address = picture.address
    return PictureOutcome(
      shown: ShownPicture(plain: [.init(address: address, size: picture.size)]), pages: [Page(address, cleaned: path)], kept: kept,
      remarks: remarks)
  }

  private var breaksOff: PictureOutcome { broken("breaks off, or is broken") }

  private func broken(_ what: String) -> PictureOutcome {
    PictureOutcome(problems: [.broken(picture.path, what, at: picture.place)])
  }
}

extension PictureOutcome {
  fileprivate mutating func publish(_ file: PictureCache.File, as wish: PictureWish) {
    let variant = ShownPicture.Variant(address: wish.address, size: file.size)
    pages.append(Page(wish.address, copyOf: file))
    kept.append(file)
    if wish.isForSharing {
      sharing = variant
      return
    }
    var shown = shown ?? ShownPicture(plain: [])
    if wish.isSmaller { shown.webp.append(variant) } else { shown.plain.append(variant) }
    self.shown = shown
  }

  /// WebP is there to be smaller; for some drawings it is not.
  fileprivate mutating func dropUselessWebP() {
    guard let webp = shown?.webp, let plain = shown?.plain, !webp.isEmpty, !plain.isEmpty else { return }
    let addresses = Set(webp.map(\.address))
    guard count(of: addresses) >= count(of: Set(plain.map(\.address))) else { return }
    shown?.webp = []
    pages.removeAll { addresses.contains($0.path) }
  }

  /// In bytes.
  private func count(of addresses: Set<String>) -> Int {
    zip(pages, kept).reduce(0) { $0 + (addresses.contains($1.0.path) ? $1.1.count : 0) }
  }

  /// The file that moves, beside the still that pages show where one was made.
  fileprivate mutating func show(_ moving: Cleaned, of picture: SitePicture, from path: String) {
    if shown == nil { shown = ShownPicture(plain: []) }
    shown?.moving = .init(address: picture.address, count: moving.bytes.count, kind: moving.kind)
    pages.append(Page(picture.address, cleaned: path))
  }
}
