import Pictures

/// A picture that readers can have as a file, and pictures in `assets/`: as large as it came, without what a camera wrote into it.
struct WholePictureWork: Sendable {
  let making: PictureMaking
  /// The content folder on disk.
  let folder: String
  let file: PublishedFile

  /// - Throws: `WritingFault` where the cache cannot be written.
  func outcome() async throws -> PictureOutcome {
    guard let bytes = readBytes(of: path) else { return broken }
    let source = Fingerprint(of: bytes)
    // What was seen in a build before need not be cleaned to know it again.
    if let known = making.known(source) { return asItIs(known.count, [known.kept]) }
    guard let clean = PictureCleaning.clean(bytes) else { return broken }
    if clean.orientation != 1, let turned = try await turned(bytes, source, clean.kind) { return turned }
    let (fault, kept) = try await making.fault(in: bytes, source, cleaned: clean)
    if let fault { return PictureOutcome(fault, of: file.path, at: place) }
    return asItIs(clean.bytes.count, kept)
  }

  /// Which way up a camera was held is a note beside the picture; without the note, the picture itself must be turned.
  private func turned(_ bytes: [UInt8], _ source: Fingerprint, _ kind: PictureKind) async throws -> PictureOutcome? {
    let key = making.key(source, "whole")
    if let known = making.cache.find(key, kind.fileExtension) { return outcome(of: known) }
    guard !making.isCheckOnly, let studio = making.studio(), studio.canRead(kind), studio.canWrite(kind) else { return nil }
    do {
      guard let made = try await making.make([PictureOrder(.whole, kind)], of: bytes, by: studio).first else { return nil }
      return outcome(of: try making.cache.store(made.bytes, size: made.size, key, kind.fileExtension))
    } catch let fault as PictureFault {
      return PictureOutcome(fault, of: file.path, at: place)
    }
  }

  private var path: String { "\(folder)/\(file.path)" }
  private var place: Place { Place(file: "content/\(file.path)") }

  private var broken: PictureOutcome { PictureOutcome(problems: [.broken(file.path, "breaks off, or is broken", at: place)]) }

  /// Cleaned when it is written.
  private func asItIs(_ count: Int, _ kept: [PictureCache.File]) -> PictureOutcome {
    PictureOutcome(count: count, pages: [Page(file.address, cleaned: path)], kept: kept)
  }

  private func outcome(of made: PictureCache.File) -> PictureOutcome {
    PictureOutcome(count: made.count, pages: [Page(file.address, copyOf: made)], kept: [made])
  }
}

extension PublishedFile {
  /// A picture of dots, which can hold more than can be seen.
  var isPhoto: Bool { kind.map { $0 != .svg } ?? false }
}

extension Problem {
  /// A picture that cannot be published.
  static func broken(_ path: String, _ what: String, at place: Place, advice: String = PictureFault.saveAgain) -> Problem {
    Problem("picture-file", at: place, "The picture \"\(path)\" \(what).", suggestion: advice)
  }
}

extension PictureFault {
  static let saveAgain = "Save it again in the program that it came from, or take it out."

  /// How to mend it.
  var advice: String {
    if case .tooLarge = self { return "Save a smaller copy: 4,000 pixels across are plenty." }
    return Self.saveAgain
  }
}

extension Page {
  /// A picture without what a camera wrote into it. It is read and cleaned when it is written: photos are large, and a site may have very many.
  init(_ address: String, cleaned path: String) {
    self.init(address) {
      guard let clean = readBytes(of: path).flatMap({ PictureCleaning.clean($0) }) else {
        throw WritingFault(path: path, what: "can't be read")
      }
      return clean.bytes
    }
  }
}
