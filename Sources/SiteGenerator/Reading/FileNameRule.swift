import Markdown

/// Which names can be files on every disk and stick: the rules of Windows are the strictest (Microsoft, "Naming Files, Paths, and Namespaces").
enum FileNameRule {
  static func allows(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 120, !name.hasPrefix("."), !name.hasSuffix("."), !name.hasSuffix(" ") else { return false }
    guard name.unicodeScalars.allSatisfy(allows) else { return false }
    let stem = name.prefix { $0 != "." }.uppercased()
    return !reserved.contains(stem)
  }

  /// Names of pictures and files may hold spaces and signs that a link has to escape; they only have to be storable.
  static func isStorable(_ name: String) -> Bool {
    let plain = name.unicodeScalars.map { " #%&".unicodeScalars.contains($0) ? "-" : $0 }
    return name.utf8.count <= 240 && !name.hasPrefix(".") && plain.allSatisfy(allows)
  }

  /// The name itself where it is safe and needs no escaping in a link; else the nearest that is.
  static func slug(from name: String) -> String {
    let name = name.composed
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_.".unicodeScalars.contains($0)
    }
    if isPlain, allows(name) { return name }
    let slug = shortened(Slug.make(of: name))
    return allows(slug) ? slug : "\(slug)-"
  }

  private static func shortened(_ slug: String) -> String {
    var short = slug
    while short.utf8.count > 100 { short.unicodeScalars.removeLast() }
    return short.droppingSuffix("-")
  }

  private static func allows(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 33 || scalar.value == 127 { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator: return false
    default: return !"/\\:*?\"<>|#%&".unicodeScalars.contains(scalar)
    }
  }

  private static let reserved: Set<String> = Set(
    ["CON", "PRN", "AUX", "NUL"] + (0...9).flatMap { ["COM\($0)", "LPT\($0)"] })
}
