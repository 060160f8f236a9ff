import Pictures

/// What a build says of pictures in its summary: that this computer could not do all that others can.
struct PictureRemarks: Sendable, Hashable {
  /// Why libvips is not used.
  enum Reason: Sendable, Hashable {
    case switchedOff
    /// In words: `libvips is not on this computer`.
    case notThere(String)
  }

  /// Set where pictures needed libvips, and had to do without.
  var noLibrary: Reason?
  /// Kinds that libvips could not read or write here.
  var missing: Set<PictureKind> = []
  /// Addresses of drawings of ours that libvips did not draw, though it draws others.
  var refused: Set<String> = []

  mutating func add(_ other: PictureRemarks) {
    noLibrary = noLibrary ?? other.noLibrary
    missing.formUnion(other.missing)
    refused.formUnion(other.refused)
  }

  /// In words, with what it means for the site; nil where all is well.
  var text: String? {
    let parts = [ofLibrary, ofRefused].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  private var ofRefused: String? {
    guard let first = refused.min() else { return nil }
    let what = refused.count == 1 ? "\(first), which was" : "\(first) and \(refused.count - 1) more, which were"
    return "libvips could not draw \(what) left out. Please look for a logo with very many parts, and send it as PNG."
  }

  private var ofLibrary: String? {
    if let noLibrary {
      let reason =
        switch noLibrary {
        case .switchedOff: "Pictures were made without libvips, as SITEGEN_WITHOUT says."
        case .notThere(let words): "Pictures were made without libvips: \(words)."
        }
      return "\(reason) They are as large as they came. Nothing that a camera wrote into them is published. \(Self.drawingsAlone)"
    }
    return missing.isEmpty ? nil : "libvips on this computer does not know \(Self.list(missing, "or")). " + effects.joined(separator: " ")
  }
}

extension PictureRemarks {
  private static let drawingsAlone = "Joined logos and adverts are there as drawings (SVG), without PNG pictures."

  /// What comes of the kinds that are missing.
  private var effects: [String] {
    var effects: [String] = []
    if !missing.isDisjoint(with: [.svg, .png]) { effects.append(Self.drawingsAlone) }
    if missing.contains(.webp) { effects.append("Nothing is made smaller as WebP.") }
    let whole = missing.intersection([.jpeg, .png, .webp])
    if !whole.isEmpty { effects.append("\(Self.list(whole, "and")) pictures are published as large as they came.") }
    if missing.contains(.gif) { effects.append("There are no stills of GIF pictures that move, but links to them.") }
    return effects
  }

  /// `JPEG, PNG and WebP`
  private static func list(_ kinds: Set<PictureKind>, _ word: String) -> String {
    let names = kinds.map(\.name).sorted()
    return names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " \(word) " + (names.last ?? "")
  }
}
