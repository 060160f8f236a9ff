import Yams

extension FrontMatter {
  /// Reads the YAML of one file.
  ///
  /// - Returns: nil where the text cannot be read as settings; `problems` then says why.
  static func parse(_ yaml: String, file: String, lineOffset: Int, into problems: inout [Problem]) -> FrontMatter? {
    // An alias can stand for a copy of a copy of a copy …: no writer needs that, so a text with many is turned away unread.
    guard yaml.utf8.count <= 256 * 1024, yaml.utf8.count(where: { $0 == UInt8(ascii: "*") }) < 1000 else {
      problems.append(
        Problem(
          "front-matter", at: Place(file: file, line: lineOffset + 1), "The settings at the top of this file are very long.",
          suggestion: "Move the words below the second line of `---`."))
      return nil
    }
    problems += LostWords.problems(in: yaml, file: file, lineOffset: lineOffset)
    do {
      guard let root = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot(), !root.isNothing else {
        return FrontMatter(file: file, lineOffset: lineOffset)
      }
      if let mapping = root.mapping { return FrontMatter(mapping, file: file, lineOffset: lineOffset, line: 1) }
      problems.append(
        Problem(
          "front-matter", at: Place(file: file, line: lineOffset + 1), "We expected settings here, such as `title: Picnic in the park`.",
          suggestion: "Write a name, a colon, a space and a value on each line."))
    } catch {
      problems.append(YAMLAdvice(error, yaml: yaml).problem(file: file, lineOffset: lineOffset))
    }
    return nil
  }
}
