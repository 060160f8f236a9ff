import Yams

/// Typed reading: each verb gives the value, or notes a problem and gives nothing.
extension FrontMatter {
  mutating func text(_ key: String) -> Located<String>? {
    guard let entry = entry(key) else { return nil }
    switch entry.node {
    case .scalar(let scalar):
      let text = scalar.string.readable
      return text.isEmpty ? nil : located(text, entry.node)
    case .sequence(let list) where list.count == 1:
      if let words = list.first?.scalar?.string.readable { return words.isEmpty ? nil : located(words, entry.node) }
      report("front-matter", located("", entry.node), "\"\(key)\" takes words on its line.", "Write `\(key): …` on one line.")
    case .sequence(let list):
      report(
        "front-matter", located("", entry.node), "\"\(key)\" has \(list.count) values, and it takes one.",
        list.first?.scalar.map { "Keep one: `\(key): \($0.string)`." } ?? "Keep one value.")
    default:
      report(
        "front-matter", located("", entry.node), "\"\(key)\" takes words on its line. We found a group of settings.",
        "Write `\(key): …` on one line.")
    }
    return nil
  }

  /// One text, or a list of texts.
  mutating func texts(_ key: String) -> [Located<String>] {
    guard let entry = entry(key) else { return [] }
    switch entry.node {
    case .scalar(let scalar):
      let text = scalar.string.readable
      return text.isEmpty ? [] : [located(text, entry.node)]
    case .sequence(let list):
      return list.compactMap { item in
        if let scalar = item.scalar, !scalar.string.readable.isEmpty { return located(scalar.string.readable, item) }
        if !item.isNothing {
          report(
            "front-matter", located("", item), "An item of \"\(key)\" is not plain words.", "Write each on a line of its own: `- word`.")
        }
        return nil
      }
    default:
      report(
        "front-matter", located("", entry.node), "\"\(key)\" takes a list. We found a group of settings.",
        "Write each on a line of its own: `- word`.")
      return []
    }
  }

  mutating func date(_ key: String) -> Located<CalendarDate>? {
    guard let written = text(key) else { return nil }
    if let date = CalendarDate(written.value) { return written.map { _ in date } }
    if written.value.utf8.count > 10, let date = CalendarDate(written.value.prefix(10)),
      "T ".contains(written.value.dropFirst(10).prefix(1))
    {
      report(
        "front-matter", written, "\"\(key)\" has a time as well: \"\(written.value)\". We use the day.", "Write `\(key): \(date.iso)`.",
        level: .look)
      return written.map { _ in date }
    }
    report(
      "date", written, "\"\(written.value)\" is not a day that we can read.",
      "Write the year, the month and the day: `\(key): 2026-05-03` is 3 May 2026.")
    return nil
  }

  mutating func flag(_ key: String) -> Bool? {
    guard let written = text(key) else { return nil }
    switch written.value.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      report(
        "front-matter", written, "\"\(key)\" is either true or false. We found \"\(written.value)\".",
        "Write `\(key): true` or take the line out.")
      return nil
    }
  }

  mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let written = text(key) else { return nil }
    if let number = Int(written.value), range.contains(number) { return number }
    report(
      "front-matter", written,
      "\"\(key)\" takes a whole number from \(range.lowerBound) to \(range.upperBound). We found \"\(written.value)\".",
      "Write, for example, `\(key): \(max(range.lowerBound, min(20, range.upperBound)))`.")
    return nil
  }

  /// A number such as `1.2`.
  mutating func decimal(_ key: String, in range: ClosedRange<Double>, example: String) -> Double? {
    guard let written = text(key) else { return nil }
    if let number = SVGNumber.plain(written.value), range.contains(number) { return number }
    let (least, most) = (SVGNumber.text(range.lowerBound), SVGNumber.text(range.upperBound))
    report(
      "front-matter", written, "\"\(key)\" takes a number from \(least) to \(most). We found \"\(written.value)\".",
      "Write, for example, `\(key): \(example)`.")
    return nil
  }

  /// One of a few words.
  mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(_ key: String, _ type: Choice.Type) -> Located<Choice>?
  where Choice.RawValue == String {
    guard let written = text(key) else { return nil }
    if let choice = Choice(rawValue: written.value.lowercased()) { return written.map { _ in choice } }
    let words = Choice.allCases.map(\.rawValue)
    report(
      "front-matter", written, "We don't know the \(key) \"\(written.value)\".",
      nearest(to: written.value, among: words).map { "Did you mean `\(key): \($0)`?" } ?? "It can be: \(words.joined(separator: ", ")).")
    return nil
  }

  /// A group of settings below a key.
  mutating func group(_ key: String) -> FrontMatter? {
    guard let entry = entry(key) else { return nil }
    guard let mapping = entry.node.mapping else {
      report(
        "front-matter", located("", entry.node), "\"\(key)\" takes a group of settings below it.",
        "Write each on a line of its own, two spaces in: `  name: value`.")
      return nil
    }
    return FrontMatter(mapping, file: file, lineOffset: lineOffset, line: entry.line)
  }

  /// A list of groups of settings below a key. An item of plain words comes as a group with that text under `plainKey`.
  mutating func groups(_ key: String, plainKey: String? = nil) -> [FrontMatter] {
    guard let entry = entry(key) else { return [] }
    guard let list = entry.node.sequence else {
      report("front-matter", located("", entry.node), "\"\(key)\" takes a list.", "Begin each item with a dash: `- name: …`.")
      return []
    }
    return list.compactMap { item in
      let line = (item.mark?.line ?? 1) + lineOffset
      if let mapping = item.mapping { return FrontMatter(mapping, file: file, lineOffset: lineOffset, line: line) }
      if let plainKey, item.scalar != nil {
        return FrontMatter(Node.Mapping([(Node(plainKey), item)]), file: file, lineOffset: lineOffset, line: line)
      }
      report("front-matter", located("", item), "An item of \"\(key)\" is not a group of settings.", "Write it as `- name: …`.")
      return nil
    }
  }

  /// A map of names to words, in the order of the file.
  mutating func map(_ key: String, keepsEmpty: Bool = false) -> [(name: Located<String>, value: String)] {
    guard var group = group(key) else { return [] }
    let pairs = group.entries.compactMap { entry in
      let text = group.text(entry.key)?.value ?? (keepsEmpty && entry.node.scalar != nil ? "" : nil)
      return text.map { (Located(entry.key, line: entry.line, column: entry.column), $0) }
    }
    problems += group.problems
    return pairs
  }
}
