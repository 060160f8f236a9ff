extension Content {
  /// Gives each resource the letter that lies beside it.
  mutating func joinLetters() -> [Problem] {
    var byPath = Dictionary(letters.map { ($0.path, $0) }) { first, _ in first }
    for number in resources.indices {
      let path = resources[number].entry.path
      guard path.hasSuffix("/index.md") else { continue }
      resources[number].letter = byPath.removeValue(forKey: path.dropLast(8) + "letter.md")
    }
    return byPath.keys.sorted().map {
      Problem(
        "stray-file", at: Place(file: "content/\($0)"), "This letter has no index.md beside it, so it is not on the site.",
        suggestion: "Add `index.md` in the same folder, with `title:` and `kind: letter`.")
    }
  }
}
