/// Files of words that are no thing of ours, so that nothing of them is published: their writers should hear of it.
enum StrayFile {
  /// `picnic.markdown`, `picnic.MD`, and the `picnic.md.txt` that some editors make.
  static func looksLikeMarkdown(_ path: String) -> Bool {
    let ending = path.fileEnding
    guard Kind.allCases.contains(where: { path.hasPrefix("\($0.rawValue)/") }) else { return false }
    return ending == "markdown" || ending == "mdown" || (ending == "md" && !path.hasSuffix(".md")) || path.lowercased().hasSuffix(".md.txt")
  }

  static func problem(_ path: String) -> Problem {
    let folders = Kind.allCases.map { "`\($0.rawValue)/`" }.joined(separator: ", ")
    let isNamed = looksLikeMarkdown(path)
    return Problem(
      "stray-file", .look, at: Place(file: "content/\(path)"),
      isNamed
        ? "This looks like a page, and its name does not end in \".md\". It is not on the site."
        : "This file lies where we look for no pages, so it is not on the site.",
      suggestion: isNamed ? "Rename it so that it ends in `.md`." : "Move it into one of: \(folders).")
  }
}

extension String {
  /// Words of ours; in `assets/` everything is copied as it is.
  var isPage: Bool { hasSuffix(".md") && !hasPrefix("assets/") }

  /// The words of a letter, beside the `index.md` of their resource.
  var isLetter: Bool {
    if let version = VersionName(path: self) { return version.part == .letter }
    return hasPrefix("resources/") && hasSuffix("/letter.md") && utf8.count { $0 == UInt8(ascii: "/") } >= 2
  }
}
