/// Settings that are there and can't be read as such: no `---` above them, a dash of the wrong kind, or another generator's `+++`.
struct UnfencedSettings {
  let line: Int
  let isTOML: Bool

  func problem(in file: String) -> Problem {
    if isTOML {
      return Problem(
        "front-matter", at: Place(file: file, line: line),
        "These settings stand between lines of `+++`. We read the other kind, between lines of `---`.",
        suggestion: "Write `---` for `+++`, and `title: Picnic` for `title = \"Picnic\"`.")
    }
    return Problem(
      "front-matter", at: Place(file: file, line: line), "These look like settings, and no line of `---` stands above them.",
      suggestion: "Put a line of just `---` above the first setting, and one below the last.")
  }
}

extension TextFile {
  var unfencedSettings: UnfencedSettings? {
    let lines = String(decoding: body.prefix(2000), as: UTF8.self).withPlainLineEnds.split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { !$0.trimmed.isEmpty }) else { return nil }
    let words = lines[first].trimmed
    let next = lines.dropFirst(first + 1).first ?? ""
    let isSetting = ["title:", "date:", "name:"].contains { words.hasPrefix($0) }
    let isDash = words != "---" && words.allSatisfy { "—–-".contains($0) } && next.contains(":")
    let isTOML = words == "+++"
    return isSetting || isDash || isTOML ? UnfencedSettings(line: bodyLine + first, isTOML: isTOML) : nil
  }
}
