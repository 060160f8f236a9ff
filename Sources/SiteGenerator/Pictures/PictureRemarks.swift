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
      return "\(reason) They are as large as they came, and logos are not joined to one picture."
        + " Nothing that a camera wrote into them is published."
    }
    if missing.isEmpty { return nil }
    let kinds = missing.map(\.name).sorted().joined(separator: ", ")
    var effects: [String] = []
    if missing.contains(.svg) { effects.append("Logos are not joined to one picture.") }
    if missing.contains(.webp) { effects.append("Pages have no WebP pictures.") }
    if !missing.isDisjoint(with: [.jpeg, .png, .gif]) { effects.append("Such pictures are published as large as they came.") }
    return "libvips on this computer does not know \(kinds). " + effects.joined(separator: " ")
  }
}
