extension Resource {
  /// Where the letter's words lie: `letter.md` beside `index.md`, `letter.cy.md` beside `index.cy.md`. Nil for a resource with no folder of its own.
  var letterPath: String? {
    let name = entry.path.dropFirst(entry.folder.count + 1)
    guard entry.folder.contains("/"), name == "index.md" || variant != nil else { return nil }
    return "\(entry.folder)/letter\(name.dropFirst(5))"
  }
}

extension Letter {
  /// The file that says what the letter is.
  var indexPath: String { Self.indexPath(of: path) }

  static func indexPath(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return "\(path.dropLast(name.count))index\(name.dropFirst(6))"
  }

  /// `letter.md`, or `letter.cy.md` for a version.
  var fileName: String { String(path.split(separator: "/").last ?? "") }
}
