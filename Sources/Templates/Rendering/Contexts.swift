/// What names are looked up in while a template is filled, outermost first, and the sections that are gone through.
struct Contexts {
  private var values: [Value]
  private var sections: [Section] = []
  private let parts: [Symbol]

  /// `parts` are the program's, where the rest of dotted names is.
  init(_ values: [Value], parts: [Symbol]) {
    self.values = values
    self.parts = parts
  }
}

extension Contexts {
  private struct Section {
    /// Empty for what is not a list.
    let items: [Value]
    var next: Int
    let start: Int
  }

  func value(_ path: Path) -> Value {
    guard let first = path.first else { return values.last ?? .nothing }
    let values = values.span
    for level in (0..<values.count).reversed() {
      guard case .record(let record) = values[level], let position = record.shape.position(of: first) else { continue }
      return path.rest.isEmpty ? record.values[position] : follow(path.rest, from: record.values[position])
    }
    return .nothing
  }

  /// Whether there is anything to go through; if so, its first item is what names are looked up in.
  mutating func open(_ path: Path, from start: Int) -> Bool {
    let value = value(path)
    guard value.opensSection else { return false }
    if case .list(let items) = value {
      sections.append(Section(items: items, next: 1, start: start))
      values.append(items[0])
    } else {
      sections.append(Section(items: [], next: 0, start: start))
      values.append(value)
    }
    return true
  }

  /// Where the next item begins; nil when the section is over.
  mutating func nextItem() -> Int? {
    values.removeLast()
    let last = sections.count - 1
    let section = sections[last]
    guard section.next < section.items.count else {
      sections.removeLast()
      return nil
    }
    values.append(section.items[section.next])
    sections[last].next += 1
    return section.start
  }
}

extension Contexts {
  private func follow(_ rest: Range<Int>, from value: Value) -> Value {
    var value = value
    for part in parts[rest] {
      guard case .record(let record) = value, let found = record[part] else { return .nothing }
      value = found
    }
    return value
  }
}
