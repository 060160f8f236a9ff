/// Writes one letter by one table. letter-document.js does the same in the browser: what changes here changes there.
struct MarkupWriter {
  let document: LetterDocument
  let markup: Markup
  /// Numbers of the lists that are open, the outermost first.
  private var open: [Int] = []
  /// A space here would be taken for nothing, as at a paragraph's start.
  private var isAfterSpace = true

  init(_ document: LetterDocument, _ markup: Markup) {
    self.document = document
    self.markup = markup
  }
}

extension MarkupWriter {
  /// The archive's files, ready to be packed.
  var parts: [(name: String, text: String)] {
    let language = document.language.split(separator: "-").map(String.init)
    var writer = self
    let values = [
      "title": XMLText.escaped(document.title),
      "language": XMLText.escaped(document.language),
      "primary": XMLText.escaped(language.first ?? ""),
      "country": XMLText.escaped(language.dropFirst().first { $0.count == 2 } ?? "none"),
      "direction": document.isRightToLeft ? markup.rightToLeft : markup.leftToRight,
      "body": writer.body(),
      "lists": numberings,
    ]
    return markup.parts.map { ($0.name, Self.fill($0.text, values)) }
  }

  private mutating func body() -> String {
    var body = ""
    for paragraph in document.paragraphs {
      body += lists(upTo: paragraph.place)
      let values = place(paragraph.place)
      let (opening, closing) = element(of: paragraph)
      isAfterSpace = true
      body += Self.fill(opening, values) + paragraph.runs.map { run($0) }.joined() + closing
    }
    return body + lists(upTo: nil)
  }

  /// Closes and opens lists until those are open that the next paragraph stands in.
  private mutating func lists(upTo place: ListPlace?) -> String {
    let path = place?.path ?? []
    var text = ""
    while let last = open.last, open.count > path.count || path[open.count - 1] != last {
      text += markup.listEnd
      open.removeLast()
    }
    if !open.isEmpty, open.count == path.count, place?.isFirst ?? false { text += markup.nextItem }
    for number in path.dropFirst(open.count) {
      let list = document.lists[number]
      text += list.isOrdered ? Self.fill(markup.numberedList, ["start": String(list.start)]) : markup.bulletedList
      open.append(number)
    }
    return text
  }

  private func element(of paragraph: Paragraph) -> Markup.Pair {
    guard let place = paragraph.place, let list = place.path.last else {
      return markup.styles.first { $0.0 == paragraph.style }?.1 ?? markup.continued
    }
    if !place.isFirst { return markup.continued }
    return document.lists[list].isOrdered ? markup.numbered : markup.bulleted
  }

  /// Word knows nine levels, and has two lists of its own before the letter's: none, and that of all bullets.
  private func place(_ place: ListPlace?) -> [String: String] {
    guard let place, let list = place.path.last else { return [:] }
    let level = min(8, place.path.count - 1)
    return ["list": String(list + 2), "level": String(level), "indent": String(425 * (level + 1))]
  }

  private var numberings: String {
    var levels: [Int: Int] = [:]
    for paragraph in document.paragraphs {
      for (level, list) in (paragraph.place?.path ?? []).enumerated() { levels[list] = min(8, level) }
    }
    return document.lists.enumerated().filter { $1.isOrdered }.map { number, list in
      Self.fill(markup.numbering, ["list": String(number + 2), "level": String(levels[number] ?? 0), "start": String(list.start)])
    }.joined()
  }
}

extension MarkupWriter {
  private mutating func run(_ run: Run) -> String {
    switch run {
    case .text(let text, let isBold, let isItalic):
      let pair = isBold ? (isItalic ? markup.boldItalic : markup.bold) : (isItalic ? markup.italic : markup.plain)
      return pieces(of: text).map { piece in
        if piece == "\t" { return afterWhiteSpace(markup.tab) }
        return piece == "\n" ? afterWhiteSpace(markup.lineBreak) : pair.open + spaced(XMLText.escaped(piece)) + pair.close
      }.joined()
    case .lineBreak: return afterWhiteSpace(markup.lineBreak)
    case .blank(let label):
      isAfterSpace = false
      let name = String(String.UnicodeScalarView(label.unicodeScalars.prefix(60)))
      return Self.fill(markup.blank, ["label": XMLText.escaped(label), "name": XMLText.escaped(name)])
    }
  }

  private mutating func afterWhiteSpace(_ text: String) -> String {
    isAfterSpace = true
    return text
  }

  /// Tabs and line ends on their own, and what stands between them.
  private func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for scalar in text.unicodeScalars {
      if scalar == "\t" || scalar == "\n" || pieces.isEmpty || pieces.last == "\t" || pieces.last == "\n" {
        pieces.append(String(scalar))
      } else {
        pieces[pieces.count - 1].unicodeScalars.append(scalar)
      }
    }
    return pieces
  }

  /// OpenDocument takes several spaces for one, and those at the start of a paragraph for none (ODF 1.2 part 1, section 6.1.2).
  private mutating func spaced(_ text: String) -> String {
    guard !markup.spaces.isEmpty else { return text }
    var output = ""
    var more = 0
    for scalar in text.unicodeScalars {
      if scalar == " ", isAfterSpace {
        more += 1
        continue
      }
      output += spaces(more)
      more = 0
      output.unicodeScalars.append(scalar)
      isAfterSpace = scalar == " "
    }
    return output + spaces(more)
  }

  private func spaces(_ count: Int) -> String { count == 0 ? "" : Self.fill(markup.spaces, ["count": String(count)]) }

  /// Puts values in the place of `{names}`, once: what a value holds is left alone.
  private static func fill(_ text: String, _ values: [String: String]) -> String {
    var output = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: start)..<end])
      output += rest[..<start]
      output += values[name] ?? String(rest[start...end])
      rest = rest[rest.index(after: end)...]
    }
    return output + rest
  }
}
