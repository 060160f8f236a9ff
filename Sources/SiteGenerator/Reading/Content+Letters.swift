extension Content {
  /// Gives each resource the letter that lies beside it.
  ///
  /// - Parameter files: paths of all files: an index.md that could not be read is there all the same.
  mutating func joinLetters(besides files: Set<String>) -> [Problem] {
    var byPath = Dictionary(letters.map { ($0.path, $0) }) { first, _ in first }
    for number in resources.indices {
      let path = resources[number].entry.path
      guard path.hasSuffix("/index.md") else { continue }
      resources[number].letter = byPath.removeValue(forKey: path.dropLast(8) + "letter.md")
      if resources[number].letter != nil { resources[number].entry.anchors = ["letter"] }
    }
    return byPath.keys.filter { !files.contains($0.dropLast(9) + "index.md") }.sorted().map {
      Problem(
        "stray-file", at: Place(file: "content/\($0)"), "This letter has no index.md beside it, so it is not on the site.",
        suggestion: "Add `index.md` in the same folder, with `title:` and `kind: letter`.")
    }
  }
}
