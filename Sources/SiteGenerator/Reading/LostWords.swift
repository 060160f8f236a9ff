/// Words that YAML takes for a comment: in `title: We are #1`, everything from the `#` on is lost without a word.
enum LostWords {
  static func problems(in yaml: String, file: String, lineOffset: Int) -> [Problem] {
    guard yaml.utf8.contains(UInt8(ascii: "#")) else { return [] }
    return yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
      guard let colon = line.firstRange(of: ": "), let hash = line.firstRange(of: " #") else { return nil }
      let value = line[colon.upperBound...].trimmed
      let after = line[hash.upperBound...]
      // A comment has a space after its sign; `#1` and `#together` are words.
      guard colon.lowerBound < hash.lowerBound, let first = after.first, first.isLetter || first.isNumber,
        !"\"'|>".contains(value.prefix(1))
      else {
        return nil
      }
      return Problem(
        "front-matter", .look,
        at: Place(file: file, line: number + 1 + lineOffset, column: line[..<hash.lowerBound].unicodeScalars.count + 2),
        "Everything from \"#\(after.prefix(30).trimmed)\" on is left out: a space and `#` begin a remark.",
        suggestion: "Put the whole value in quotes: `\(line[..<colon.lowerBound]): \"\(value.replacing("\"", with: "'"))\"`.")
    }
  }
}
