/// One `{{…}}` as it stands in a template.
struct Tag: Sendable, Hashable {
  let kind: Kind
  /// Without its sign and the space around: `title` of `{{# title }}`, `*kind` of `{{> *kind}}`.
  let name: String
  /// From the opening delimiter to behind the closing one.
  let range: Range<Int>
  var standing = Standing.inline

  enum Kind: Sendable {
    case value, unescaped, section, inverted, close, comment, delimiters, partial, parent, block
  }

  /// How a tag stands on its line, which decides what happens to the space around it.
  enum Standing: Sendable, Hashable {
    case inline
    /// First on its line, behind this much space, with more after it.
    case leading(Range<Int>)
    /// Nothing else is on its line, which vanishes; this much space stood before it.
    case alone(Range<Int>)
  }
}

extension Tag {
  /// Whether it writes something just where it stands.
  var isWritten: Bool { kind == .value || kind == .unescaped }

  /// Whether a close tag must follow.
  var opens: Bool { [.section, .inverted, .parent, .block].contains(kind) }

  /// The space before it on its line, when it is the first thing there.
  var space: Range<Int> {
    switch standing {
    case .inline: range.lowerBound..<range.lowerBound
    case .leading(let space), .alone(let space): space
    }
  }

  var isAlone: Bool {
    if case .alone = standing { true } else { false }
  }
}
