import Lettering
import Pictures

/// The pictures of a site as they are published.
struct SitePictures: Sendable {
  /// By the addresses that targets name.
  var shown: [String: ShownPicture] = [:]
  /// Cut for sharing, by the same addresses.
  var sharing: [String: ShownPicture.Variant] = [:]
  /// Bytes of pictures that are published as files, by the same addresses.
  var counts: [String: Int] = [:]
  /// Those that could not be read, by the same addresses.
  var unusable: Set<String> = []
  /// Drawn by us, by address.
  var drawn: [String: PictureCache.File] = [:]
  /// Bytes of the drawings that those were made from, by the addresses at which they are published.
  var drawingSizes: [String: Int] = [:]
  /// What the next build need not draw to know that it is the same, by address.
  var drawings: [String: BuildKnowledge.Drawing] = [:]
  /// The network's logo on its plate, for cards.
  var mark: CardMark?
  /// What there is to draw of each logo.
  var logos = SiteLogos()
  /// Files to publish.
  var pages: [Page] = []
  private var addresses: Set<String> = []
  /// Files of the cache that are in use.
  var kept: [PictureCache.File] = []
  var remarks = PictureRemarks()
}

extension SitePictures {
  /// Makes what is new, finds what was made before, and says which pictures are broken.
  ///
  /// - Throws: `WritingFault` where the cache cannot be written.
  static func make(of site: Site, folder: String, _ making: PictureMaking) async throws -> (SitePictures, [Problem]) {
    var pictures = SitePictures()
    var problems: [Problem] = []
    let outcomes = try await site.pictures.asyncMap { try await PictureWork(making: making, folder: folder, picture: $0).outcome() }
    for (picture, outcome) in zip(site.pictures, outcomes) {
      pictures.add(outcome, at: picture.address)
      problems += outcome.problems
    }
    // What is shown as well was looked at already.
    let files = site.files.filter { $0.isPhoto && !pictures.unusable.contains($0.address) }
    let whole = try await files.asyncMap {
      try await WholePictureWork(making: making, folder: folder, file: $0).outcome()
    }
    for (file, outcome) in zip(files, whole) {
      pictures.add(outcome, at: file.address)
      problems += outcome.problems
    }
    let logos = try await site.logosToMake.asyncMap { wanted in
      guard let wanted else { return LogoOutcome() }
      return try await LogoWork(making: making, folder: folder, logo: wanted.logo, place: wanted.place, scale: wanted.scale).outcome()
    }
    for outcome in logos {
      pictures.kept += outcome.kept
      pictures.remarks.add(outcome.remarks)
      problems += outcome.problems
    }
    pictures.logos = SiteLogos(network: logos.first?.art, groups: logos.dropFirst().map { $0.art })
    return (pictures, problems)
  }

  private mutating func add(_ outcome: PictureOutcome, at address: String) {
    if let picture = outcome.shown { shown[address] = picture }
    if let cut = outcome.sharing { sharing[address] = cut }
    if let count = outcome.count { counts[address] = count }
    if !outcome.problems.isEmpty { unusable.insert(address) }
    for page in outcome.pages { publish(page) }
    kept += outcome.kept
    remarks.add(outcome.remarks)
  }
}

extension SitePictures {
  /// A picture may be shown and be there as a file as well: the first to come is published.
  mutating func publish(_ page: Page) {
    if addresses.insert(page.path).inserted { pages.append(page) }
  }
}

extension Site {
  /// The network's logo, then one for each group; nil where there is none.
  fileprivate var logosToMake: [(logo: Logo, place: Place, scale: Double)?] {
    let network = networkLogo.map { logo in
      let place = Place(file: "content/site.yaml", line: settings.logo?.line ?? 1, column: settings.logo?.column ?? 1)
      return (logo, place, 1.0)
    }
    return [network]
      + groups.map { group in
        group.item.isLettermark ? nil : (group.artwork, group.entry.place(group.logo ?? Located("")), group.item.logoScale)
      }
  }
}
