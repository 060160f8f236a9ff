import Pictures

/// Reads the logos that groups and the site name, and makes a lettermark where a group has none.
struct LogoReading {
  let folder: String
  /// Path and bytes of each file in the content folder: a logo is one of them or it is not read at all.
  let files: [String: Int]
  /// A picture says within its first bytes how large it is; cameras write a preview before that.
  static let head = 512 * 1024

  /// A group with its artwork, and what is to be said of the file.
  func artwork(of group: Group) -> (Group, [Problem]) {
    var group = group
    guard let named = group.logo, group.entry.status == .published else { return (group, []) }
    let (logo, problems) = read(named, from: group.entry.folder, place: group.entry.place(named))
    if let logo {
      group.artwork = logo
      group.isLettermark = false
    }
    return (group, problems)
  }

  func read(_ named: Located<String>, from folder: String, place: Place) -> (Logo?, [Problem]) {
    guard case .inside(let path, _) = Destination(named.value, from: folder), let count = files[path] else {
      let near = nearest(
        to: named.value,
        among: files.keys.filter { PictureKind.endings.contains($0.fileEnding) }.map { RelativePath.from(folder: folder, to: $0) })
      let isOutside = Destination(named.value, from: folder) == .outside
      return (
        nil,
        [
          Problem(
            "logo", at: place, "We can't find the logo \"\(named.value)\".",
            suggestion: near.map { "Did you mean `\($0)`?" } ?? "Put the file beside this one and name it here.", isUnsafe: isOutside)
        ]
      )
    }
    guard var bytes = readBytes(of: "\(self.folder)/\(path)", limit: Self.head) else {
      return (
        nil, [Problem("logo", at: place, "The logo \"\(path)\" can't be read.", suggestion: "Check who is allowed to open it.")]
      )
    }
    if count > bytes.count, PictureKind(bytes) == .svg {
      bytes = readBytes(of: "\(self.folder)/\(path)", limit: Logo.largestFile + 1) ?? bytes
    }
    let (logo, faults) = Logo.read(bytes, path: path, count: count)
    // Nothing of a stranger's file is published as it came, and initials stand for what cannot be used: one bad logo stops no site.
    return (logo, faults.map { $0.problem(in: path, place: place).asAdvice })
  }
}

extension LogoFault {
  /// A text file has lines to point at; for other files the place is where the file is named.
  func problem(in path: String, place: Place, rule: String = "logo") -> Problem {
    let isText = path.fileEnding == "svg"
    return Problem(
      rule, at: isText ? Place(file: "content/\(path)", line: line, column: column) : place, seen, suggestion: advice, isUnsafe: isUnsafe)
  }
}
