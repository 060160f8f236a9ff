import Pictures

extension SitePictures {
  /// Draws all that is made of logos: plates, the combined logo, what groups pass on, the mark on cards.
  ///
  /// - Parameter known: drawings that were made of the same before, by address.
  /// - Throws: `WritingFault` where the cache cannot be written.
  mutating func drawAll(
    of site: Site, _ wall: LogoWall, _ adverts: AdvertWords, knowing known: [String: BuildKnowledge.Drawing], _ making: PictureMaking
  ) async throws {
    let packs = GroupPack.drawings(of: site, logos: logos, words: adverts)
    // The walls need much memory while they are made: no two at once.
    let drawings = (Plates(site: site, pictures: self).drawings + packs).spread(wall.drawings)
    try await draw(drawings, knowing: known, making)
    guard site.settings.baseURL != nil else { return }
    if let (mark, file) = try NetworkMark(making: making, art: logos.network, name: site.settings.title).mark() {
      self.mark = mark
      kept.append(file)
    }
  }

  /// The logos for the combined one: in a mosaic of very many each is drawn small, so light ones do.
  ///
  /// - Throws: `WritingFault` where the cache cannot be written.
  mutating func wallArt(_ making: PictureMaking) async throws -> SiteLogos {
    guard logos.groups.count > WallSheet.mostLogos else { return logos }
    let small = try await logos.groups.asyncMap { art in try art.map { try MosaicArt(making: making, art: $0).small() } }
    kept += small.compactMap { $0?.kept }
    return SiteLogos(network: logos.network, groups: small.map { $0?.art })
  }

  /// Draws what is new of these, side by side. What this computer cannot draw is left out, and the summary says so.
  ///
  /// - Throws: `WritingFault` where the cache cannot be written.
  mutating func draw(
    _ drawings: [DrawnPicture], knowing known: [String: BuildKnowledge.Drawing] = [:], _ making: PictureMaking
  ) async throws {
    let searches = await drawings.concurrentMap(chunk: 8) { $0.search(making, knowing: known[$0.address]) }
    let presses = PackPresses(of: searches.compactMap(\.pack), making)
    let outcomes = try await Array(zip(drawings, searches)).asyncMap { drawing, search in
      try await drawing.outcome(search, presses, making)
    }
    for ((drawing, search), outcome) in zip(zip(drawings, searches), outcomes) {
      if let address = drawing.source { drawingSizes[address] = search.count }
      switch outcome {
      case .cannotDraw(let missing):
        remarks.add(PictureRemarks(noLibrary: making.reasonForNone, missing: missing))
      case .refused:
        remarks.add(PictureRemarks(refused: [drawing.address]))
      case .drawn(let file):
        self.drawings[drawing.address] = BuildKnowledge.Drawing(key: search.key, count: search.count)
        drawn[drawing.address] = file
        kept.append(file)
        publish(Page(drawing.address, copyOf: file))
      }
    }
  }
}

extension Array {
  /// These with others among them, each with as many of these behind it as the next.
  func spread(_ others: [Element]) -> [Element] {
    var result: [Element] = []
    for (number, other) in others.enumerated() {
      result.append(other)
      result += self[(count * number / others.count)..<(count * (number + 1) / others.count)]
    }
    return others.isEmpty ? self : result
  }
}
