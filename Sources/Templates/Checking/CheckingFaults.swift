/// What shows when templates are held against each other and against what pages offer.
extension TemplateFault {
  static func unknownTemplate(_ tag: Tag, in source: SourceText, known: [String]) -> TemplateFault {
    source.fault(
      at: tag, "“\(source.quote(tag))” asks for a template that is not there.",
      NearestName(wanted: tag.name, names: known).suggestion)
  }

  static func missingTemplate(_ name: String, known: [String]) -> TemplateFault {
    TemplateFault(
      file: name, line: 1, column: 1, message: "There is no template “\(name)”.",
      suggestion: NearestName(wanted: name, names: known).suggestion)
  }

  static func unknownBlock(_ tag: Tag, parent: String, in source: SourceText, known: [String]) -> TemplateFault {
    source.fault(
      at: tag, "“\(source.quote(tag))” fills a block that “\(parent)” does not have, so nobody would see it.",
      NearestName(wanted: tag.name, names: known).suggestion)
  }

  static func endless(_ tag: Tag, in source: SourceText) -> TemplateFault {
    source.fault(
      at: tag, "“\(source.quote(tag))” leads to itself again and again, with no end.",
      "Put it in a section that is empty at last, or take it away.")
  }

  static func unknownName(_ name: Name, in source: SourceText, known: [String]) -> TemplateFault {
    let wanted = name.parts.first ?? "."
    return source.fault(
      at: name.tag, "“\(source.quote(name.tag))” asks for “\(wanted)”, and nothing here has that name.",
      NearestName(wanted: wanted, names: known).suggestion)
  }

  static func unknownPart(_ name: Name, _ part: Int, of kind: Schema.Kind, in source: SourceText) -> TemplateFault {
    let (owner, wanted) = (name.parts[part - 1], name.parts[part])
    if case .list = kind {
      return source.fault(
        at: name.tag, "“\(source.quote(name.tag))” asks a list, “\(owner)”, for “\(wanted)”.",
        "Ask each of its items: “{{#\(owner)}}{{\(wanted)}}{{/\(owner)}}”.")
    }
    return source.fault(
      at: name.tag, "“\(source.quote(name.tag))” asks “\(owner)” for “\(wanted)”, which it does not have.",
      NearestName(wanted: wanted, names: kind.names).suggestion)
  }

  static func unwritable(_ name: Name, _ kind: Schema.Kind, in source: SourceText) -> TemplateFault {
    let (shown, what) = (name.parts.isEmpty ? "." : name.parts.joined(separator: "."), kind.words)
    return source.fault(
      at: name.tag, "“\(source.quote(name.tag))” would write nothing, since “\(shown)” is \(what).",
      "Open it: “{{#\(shown)}}…{{/\(shown)}}”.")
  }

  static func unescapedText(_ name: Name, in source: SourceText) -> TemplateFault {
    let shown = name.parts.isEmpty ? "." : name.parts.joined(separator: ".")
    return source.fault(
      at: name.tag, "“\(source.quote(name.tag))” writes somebody's words as if they were HTML, which is not safe.",
      "Write “{{\(shown)}}”.")
  }
}

extension Schema.Kind {
  /// For a sentence: “title” is …
  fileprivate var words: String {
    switch self {
    case .any: "not known"
    case .flag: "a yes or no"
    case .text: "text"
    case .html: "HTML"
    case .record: "a group of names"
    case .list: "a list"
    }
  }
}
