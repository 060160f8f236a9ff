/// What a template's text alone shows, in words for the person who wrote it.
extension TemplateFault {
  static func unclosedTag(in source: SourceText, at offset: Int, close: String) -> TemplateFault {
    let seen = source.string(offset..<source.bytes.count).prefix(40).prefix { !$0.isNewline }
    return source.fault(at: offset, "A tag begins at “\(seen)” and is not closed.", "Write “\(close)” where the tag should end.")
  }

  static func badDelimiters(_ tag: Tag, in source: SourceText) -> TemplateFault {
    source.fault(
      at: tag, "“\(source.quote(tag))” should name two new signs, with a space between.", "Write it like this: “{{=<% %>=}}”.")
  }

  static func namelessTag(_ tag: Tag, in source: SourceText) -> TemplateFault {
    source.fault(at: tag, "The tag “\(source.quote(tag))” has no name in it.", "Write a name in it, or take it away.")
  }

  static func spaceInName(_ tag: Tag, in source: SourceText) -> TemplateFault {
    source.fault(at: tag, "The name in “\(source.quote(tag))” has a space in it.", "Names are one word: “\(tag.name.camelCased)”.")
  }

  static func tooDeep(_ tag: Tag, in source: SourceText) -> TemplateFault {
    source.fault(
      at: tag, "“\(source.quote(tag))” stands inside \(TreeBuilder.deepest) other sections, and that is the most.",
      "Close the sections around it first, or move some of them to a partial.")
  }

  static func unclosedSection(_ tag: Tag, in source: SourceText) -> TemplateFault {
    source.fault(at: tag, "“\(source.quote(tag))” opens here and is not closed.", "Write “{{/\(tag.name)}}” where it should end.")
  }

  static func strayClose(_ tag: Tag, open: Tag?, in source: SourceText) -> TemplateFault {
    guard let open else {
      return source.fault(at: tag, "“\(source.quote(tag))” closes nothing that is open here.", "Take it away, or open it first.")
    }
    return source.fault(
      at: tag, "“\(source.quote(tag))” stands where “\(source.quote(open))” is open.", "Did you mean “{{/\(open.name)}}”?")
  }

  static func unseen(_ offset: Int, of parent: Tag, in source: SourceText) -> TemplateFault {
    source.fault(
      at: offset, "This stands in “\(source.quote(parent))”, but in none of its blocks, so nobody would see it.",
      "Move it into a block: “{{$name}}…{{/name}}”.")
  }
}

extension SourceText {
  func fault(at tag: Tag, _ message: String, _ suggestion: String = "") -> TemplateFault {
    fault(at: tag.range.lowerBound, message, suggestion)
  }

  /// The tag as it was written, not longer than a person wants to read.
  func quote(_ tag: Tag) -> String {
    let text = string(tag.range).prefix { !$0.isNewline }
    return text.count > 60 ? text.prefix(59) + "…" : String(text)
  }
}

extension String {
  /// `post title` → `postTitle`, the way names are written.
  fileprivate var camelCased: String {
    let words = split(whereSeparator: \.isWhitespace)
    return words.dropFirst().reduce(words.first.map(String.init) ?? "") { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }
}
