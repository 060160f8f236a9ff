extension Content {
  /// Gives each resource, and each version of one, the letter that lies beside it.
  ///
  /// - Parameter files: paths of all files: an index.md that could not be read is there all the same.
  mutating func joinLetters(besides files: Set<String>) -> [Problem] {
    var byPath = Dictionary(letters.map { ($0.path, $0) }) { first, _ in first }
    for number in resources.indices {
      guard let path = resources[number].letterPath, let letter = byPath.removeValue(forKey: path) else { continue }
      resources[number].letter = letter
      resources[number].entry.anchors = ["letter"]
    }
    return byPath.values.filter { !files.contains($0.indexPath) }.sorted { $0.path < $1.path }.map { letter in
      let index = letter.indexPath.split(separator: "/").last ?? ""
      return Problem(
        "stray-file", at: Place(file: "content/\(letter.path)"), "This letter has no \(index) beside it, so it is not on the site.",
        suggestion: "Add `\(index)` in the same folder, with `title:` and `kind: letter`.")
    }
  }
}
