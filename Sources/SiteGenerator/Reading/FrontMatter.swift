import Yams

/// The settings at the top of a file, or `site.yaml`, or one mapping within: read key by key, each key's problems noted with its place.
///
/// Every key that was asked for is known; what is left at the end is reported by `finish`.
struct FrontMatter {
  struct Entry {
    var key: String
    var line: Int
    var column: Int
    var node: Node
  }

  let file: String
  /// Added to the lines of the YAML text to get lines of the file.
  let lineOffset: Int
  /// Where the mapping begins, for keys that are missing.
  let line: Int
  private(set) var entries: [Entry] = []
  private var asked: [String] = []
  var problems: [Problem] = []

  init(file: String, lineOffset: Int, line: Int = 1) {
    self.file = file
    self.lineOffset = lineOffset
    self.line = line
  }

  init(_ mapping: Node.Mapping, file: String, lineOffset: Int, line: Int) {
    self.init(file: file, lineOffset: lineOffset, line: line)
    entries.reserveCapacity(mapping.count)
    for (key, value) in mapping {
      let (markLine, column) = (key.mark?.line ?? line, key.mark?.column ?? 1)
      guard let name = key.scalar?.string else {
        report(
          "front-matter", Located("", line: markLine + lineOffset, column: column), "This line's name is a list. A name is one word.",
          "Write `name: value`.")
        continue
      }
      entries.append(Entry(key: name, line: markLine + lineOffset, column: column, node: value))
    }
  }
}

extension FrontMatter {
  /// The entry for a key; a key with nothing behind it counts as missing.
  mutating func entry(_ key: String) -> Entry? {
    asked.append(key)
    guard let entry = entries.first(where: { $0.key == key }), !entry.node.isNothing else { return nil }
    return entry
  }

  func has(_ key: String) -> Bool { entries.contains { $0.key == key && !$0.node.isNothing } }

  /// Reports each key that nobody asked for. `place` is what the keys belong to, in words: "a post".
  mutating func finish(_ what: String) {
    for entry in entries where !asked.contains(entry.key) {
      let near = nearest(to: entry.key, among: asked)
      let known = asked.sorted().map { "`\($0)`" }.joined(separator: ", ")
      report(
        "front-matter", Located("", line: entry.line, column: entry.column), "We don't know the setting \"\(entry.key)\" for \(what).",
        near.map { "Did you mean `\($0)`?" } ?? "The settings here are: \(known).")
    }
  }

  mutating func report<Value>(_ rule: String, _ at: Located<Value>, _ message: String, _ suggestion: String, level: Problem.Level = .fix) {
    problems.append(
      Problem(rule, level, at: Place(file: file, line: at.line, column: at.column), message, suggestion: suggestion))
  }

  func located<Value: Sendable>(_ value: Value, _ node: Node) -> Located<Value> {
    Located(value, line: (node.mark?.line ?? 1) + lineOffset, column: node.mark?.column ?? 1)
  }
}

extension Node {
  /// `key:` with nothing behind it, or `~`.
  var isNothing: Bool {
    guard let scalar, scalar.style == .plain || scalar.style == .any else { return false }
    return scalar.string.isEmpty || scalar.string == "~" || scalar.string == "null"
  }
}
