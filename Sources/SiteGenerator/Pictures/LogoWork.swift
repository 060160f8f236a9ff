import Pictures

/// Makes one logo ready to be drawn on plates: looks at what it shows, and makes a small picture of what is no light drawing.
struct LogoWork: Sendable {
  let making: PictureMaking
  /// The content folder on disk.
  let folder: String
  let logo: Logo
  /// Where a writer names it.
  let place: Place
  /// The group's own wish.
  var scale = 1.0

  /// A wall of 250 logos should stay light: a heavier drawing comes in as a picture. In bytes.
  private static let mostDrawing = 20_000
  /// As `SVGWeight` counts. Each reference counts as two or more, and librsvg follows 500,000 in one drawing: 250 logos have a quarter of that.
  private static let mostWeight = 1_000
  /// On the longest side, in pixels: plates are never drawn larger than half of that, times two for sharp screens.
  private static let side = 480
  /// What a logo needs on its longer side to fill half of a plate of 192 pixels, for which `LogoFit` says how far few dots are enlarged.
  private static let fewest = 96
  /// In bytes.
  private static let most = 100_000

  /// - Throws: `WritingFault` where the cache cannot be written.
  func outcome() async throws -> LogoOutcome {
    switch logo {
    case .vector(let drawing):
      let file = drawing.file()
      return try await look(at: file, as: .svg, light: file.count <= Self.mostDrawing && drawing.weight <= Self.mostWeight ? drawing : nil)
    case .raster(let kind, let path, let size):
      guard let bytes = readBytes(of: "\(folder)/\(path)") else { return broken("can't be read") }
      var outcome = try await look(at: bytes, as: kind, light: nil)
      // Whether it was looked at now or in a build before.
      if let shown = outcome.art?.measure.content { outcome.problems += tooSmall(size, shown, path) }
      return outcome
    }
  }
}

extension LogoWork {
  /// - Parameter light: the drawing itself, where it is drawn as it is.
  private func look(at bytes: [UInt8], as kind: PictureKind, light: SVGPicture?) async throws -> LogoOutcome {
    let source = Fingerprint(of: bytes)
    if let known = known(source, light) { return known }
    guard let studio = making.studio() else { return unseen(bytes, light, PictureRemarks(noLibrary: making.reasonForNone)) }
    guard studio.canRead(kind), light != nil || studio.canWrite(.png) else {
      return unseen(bytes, light, PictureRemarks(missing: [studio.canRead(kind) ? .png : kind]))
    }
    do {
      let pixels = try await making.within(studio.workingMemory(of: bytes)) { () throws(PictureFault) in
        try studio.pixels(of: bytes, longestSide: Self.side)
      }
      guard let measure = LogoMeasure.of(pixels) else { return try keepEmpty(source) }
      if let light { return try keep(measure, source, .vector(light)) }
      let isPhoto = measure.ground == .own && pixels.isOpaque
      let made = MadePicture(
        kind: isPhoto ? .jpeg : .png, size: pixels.size, bytes: try studio.encode(pixels, as: isPhoto ? .jpeg : .png, atMost: Self.most))
      return try keep(measure, source, .raster(made))
    } catch let fault as PictureFault {
      return broken(fault.description, advice: fault.advice)
    }
  }

  private func measureKey(_ source: Fingerprint) -> Fingerprint { making.key(source, "measure of a logo at \(Self.side)") }
  private func artKey(_ source: Fingerprint) -> Fingerprint { making.key(source, "logo \(Self.side) \(Self.most)") }

  /// What a build before has found, where that is all still there.
  private func known(_ source: Fingerprint, _ light: SVGPicture?) -> LogoOutcome? {
    guard let file = making.cache.find(measureKey(source), "txt"), let text = readBytes(of: file.path) else { return nil }
    if text.elementsEqual(Self.empty.utf8) { return empty(kept: [file]) }
    guard let measure = LogoMeasure(text: String(decoding: text, as: UTF8.self)) else { return nil }
    if let light { return LogoOutcome(art: LogoArt(drawing: .vector(light), measure: measure, scale: scale), kept: [file]) }
    for kind in [PictureKind.png, .jpeg] {
      guard let art = making.cache.find(artKey(source), kind.fileExtension), let bytes = readBytes(of: art.path) else { continue }
      let made = MadePicture(kind: kind, size: art.size, bytes: bytes)
      return LogoOutcome(art: LogoArt(drawing: .raster(made), measure: measure, scale: scale), kept: [file, art])
    }
    return nil
  }

  private func keep(_ measure: LogoMeasure, _ source: Fingerprint, _ drawing: LogoArt.Drawing) throws -> LogoOutcome {
    var outcome = LogoOutcome(art: LogoArt(drawing: drawing, measure: measure, scale: scale))
    guard !making.isCheckOnly else { return outcome }
    outcome.kept.append(try making.cache.store(Array(measure.text.utf8), measureKey(source), "txt"))
    if case .raster(let made) = drawing {
      outcome.kept.append(try making.cache.store(made.bytes, size: made.size, artKey(source), made.kind.fileExtension))
    }
    return outcome
  }

  /// In place of a measure: that there is nothing to measure is found out once as well.
  private static let empty = "empty"

  private func keepEmpty(_ source: Fingerprint) throws -> LogoOutcome {
    if making.isCheckOnly { return empty(kept: []) }
    return empty(kept: [try making.cache.store(Array(Self.empty.utf8), measureKey(source), "txt")])
  }

  private func empty(kept: [PictureCache.File]) -> LogoOutcome {
    var outcome = broken("shows nothing: all of it is see-through, or of one colour")
    outcome.kept = kept
    return outcome
  }

  /// Nobody could look at it: it is drawn by its box alone, and a picture only where it is small, cleaned of all but itself.
  private func unseen(_ bytes: [UInt8], _ light: SVGPicture?, _ remarks: PictureRemarks) -> LogoOutcome {
    var outcome = LogoOutcome(remarks: remarks)
    var measure = LogoMeasure()
    measure.aspect = logo.aspect
    if let light {
      outcome.art = LogoArt(drawing: .vector(light), measure: measure, scale: scale)
    } else if case .raster(let kind, _, let size) = logo, kind == .png || kind == .jpeg, bytes.count <= 200_000 {
      guard let clean = PictureCleaning.clean(bytes) else { return broken("breaks off, or is broken") }
      measure.ground = .own
      outcome.art = LogoArt(drawing: .raster(MadePicture(kind: kind, size: size, bytes: clean.bytes)), measure: measure, scale: scale)
    }
    return outcome
  }

  /// What few dots show is drawn as a speck, since a picture is not enlarged much.
  private func tooSmall(_ size: PictureSize, _ shown: LogoMeasure.Box, _ path: String) -> [Problem] {
    let (width, height) = (Double(size.width) * shown.width, Double(size.height) * shown.height)
    guard max(width, height) < Double(Self.fewest) else { return [] }
    let hasMargins = min(shown.width, shown.height) < 0.9
    let what = "\(Int(width.rounded(.up))) by \(Int(height.rounded(.up))) pixels"
    let problem = Problem(
      "logo", at: place,
      hasMargins
        ? "The logo \"\(path)\" shows only \(what), with empty space around. So it is drawn small or blurred."
        : "The logo \"\(path)\" is only \(what). So it is drawn small or blurred.",
      suggestion: "An SVG file is best. A picture that is at least \(Self.fewest) pixels on its longer side will do"
        + (hasMargins ? ", without the space." : "."))
    return [problem.asAdvice]
  }

  private func broken(_ what: String, advice: String = "Please save the picture again and send the new file.") -> LogoOutcome {
    let name = if case .raster(_, let path, _) = logo { "\"\(path)\" " } else { "" }
    let problem = Problem(
      "logo", at: place, "The logo \(name)\(what).", suggestion: advice)
    return LogoOutcome(problems: [problem.asAdvice])
  }
}

extension Pixels {
  fileprivate var isOpaque: Bool { stride(from: 3, to: bytes.count, by: 4).allSatisfy { bytes[$0] == 255 } }
}

/// What came of one logo.
struct LogoOutcome: Sendable {
  /// Nil where a lettermark must stand for it.
  var art: LogoArt?
  var kept: [PictureCache.File] = []
  var problems: [Problem] = []
  var remarks = PictureRemarks()
}
