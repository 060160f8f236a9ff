/// A piece of HTML as it stands in a text; ranges are bytes of that text.
enum HTMLToken {
  case text(Range<Int>)
  case open(HTMLTag)
  case close(name: String, Range<Int>)
  /// The range between `<!--` and `-->`, and the whole.
  case comment(Range<Int>, whole: Range<Int>)
  /// `<!DOCTYPE …>`, `<![CDATA[…]]>`, `<?xml …?>`, `</>` and the like.
  case declaration(Range<Int>)
  /// A tag, comment or declaration that has no end: all that is left of the text.
  case unfinished(name: String, Range<Int>)
}

/// An opening tag.
struct HTMLTag {
  /// In lower case.
  var name: String
  var attributes: [Attribute] = []
  var range: Range<Int>

  struct Attribute {
    /// In lower case.
    var name: String
    /// Without its quotes; entities are not decoded.
    var value: Range<Int>
  }
}
