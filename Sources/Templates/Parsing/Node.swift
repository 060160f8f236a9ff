/// A template as a tree: what the checks walk, and what is compiled to steps.
indirect enum Node: Sendable {
  case text(Range<Int>, startsLine: Bool)
  case value(Name, isEscaped: Bool)
  case section(Name, isInverted: Bool, [Node])
  case partial(Reference)
  case parent(Reference, [Block])
  case block(Block)
}

/// A name that a value is looked up by: `title`, `site.title`, or `.` for the item itself.
struct Name: Sendable {
  /// Empty for `.`.
  let parts: [String]
  let tag: Tag

  init(_ name: String, in tag: Tag) {
    parts = name == "." ? [] : name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    self.tag = tag
  }
}

/// Another template: by its name, or by the name of the text that holds its name (`{{>*kind}}`).
struct Reference: Sendable {
  let target: Target
  let tag: Tag

  enum Target: Sendable {
    case named(String)
    case dynamic(Name)
  }

  init(_ tag: Tag) {
    target = tag.name.hasPrefix("*") ? .dynamic(Name(String(tag.name.dropFirst()), in: tag)) : .named(tag.name)
    self.tag = tag
  }

  var name: String? {
    if case .named(let name) = target { name } else { nil }
  }
}

/// A place that can be filled from outside; inside a parent's tags also what fills it.
struct Block: Sendable {
  let tag: Tag
  let body: [Node]
  /// The space that all lines of the body begin with, when the body begins on a line of its own; nil when it does not, or is empty.
  let indentation: Range<Int>?

  var name: String { tag.name }
}
