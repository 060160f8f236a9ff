/// A piece of HTML in the text that does not reach the page.
public struct RawHTML: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// A tag that is not among the few that are kept; its words are.
    case tag
    /// Script, style, frames and the like: dropped with all that they hold.
    case hidden
    /// `onclick` and its kin.
    case handler
    /// `style`.
    case style
    /// Another attribute that is not kept, or a value that is not understood.
    case attribute
    /// Opened and not closed: it was closed at the end of its block.
    case unclosed
    /// A closing tag with nothing to close.
    case strayClose
    /// A doctype, CDATA section or processing instruction.
    case declaration
    /// A tag or comment that has no end.
    case unfinished
  }

  public var kind: Kind
  /// The tag's name in lower case; empty for what has none.
  public var tag: String
  /// The attribute's name, for the kinds that concern one.
  public var attribute: String
  /// The tag's attributes as written; for the kinds that concern one attribute, that one.
  public var attributes: [Attribute] = []
  /// How it begins in the text: 60 characters at most.
  public var snippet: String
  public var position: Position
}

extension RawHTML {
  /// An attribute of a dropped tag, its value at most 200 characters.
  public struct Attribute: Sendable, Hashable {
    public var name: String
    public var value: String
  }

  /// The value of an attribute, if the tag has it.
  public func value(of name: String) -> String? { attributes.first { $0.name == name }?.value }
}

extension RawHTML.Kind {
  /// The kind of an attribute that is not kept.
  init(attribute: String) {
    if attribute == "style" {
      self = .style
    } else if attribute.utf8.starts(with: "on".utf8) {
      self = .handler
    } else {
      self = .attribute
    }
  }
}
