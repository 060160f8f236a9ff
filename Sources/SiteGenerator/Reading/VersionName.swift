/// The name of a file that belongs to a version of a resource: `resources/records/index.cy.md`, `resources/records/letter.easy-read.md`.
struct VersionName {
  enum Part: String, CaseIterable {
    case index, letter
  }

  let part: Part
  /// What stands between the dots.
  let suffix: String

  /// Nil for a file of another kind of name, or elsewhere.
  init?(path: String) {
    guard path.hasPrefix("resources/"), path.hasSuffix(".md") else { return nil }
    let parts = path.split(separator: "/")
    guard parts.count > 2, let name = parts.last?.dropLast(3), let dot = name.firstIndex(of: ".") else { return nil }
    guard let part = Part(rawValue: String(name[..<dot])) else { return nil }
    self.part = part
    suffix = String(name[name.index(after: dot)...])
  }

  /// Nil where the suffix is none that we know.
  var variant: Variant? { Variant(suffix: suffix) }

  func problem(at path: String) -> Problem {
    let easyRead = "`\(part.rawValue).\(Variant.easyReadSuffix).md`"
    return Problem(
      "version-name", at: Place(file: "content/\(path)"),
      "\"\(suffix)\" in this file's name is no language's short name, and not \"\(Variant.easyReadSuffix)\". So the file is not on the site.",
      suggestion: nearest(to: suffix, among: [Variant.easyReadSuffix]) == nil
        ? "Name a version for its language, such as `\(part.rawValue).cy.md` for Welsh. Easy Read goes in \(easyRead)."
        : "Did you mean \(easyRead)?")
  }
}
