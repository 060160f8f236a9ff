/// Writes one letter by one table. letter.js/6-files.js does the same in the browser: what changes here changes there.
struct MarkupWriter {
  let document: LetterDocument
  let markup: Markup
  /// Numbers of the lists that are open, the outermost first.
  private var open: [Int] = []
  /// `markup.numbering` for each ordered list that has been opened.
  private var numberings = ""
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
    let body = writer.body()
    let values = [
      "title": XMLText.escaped(document.title),
      "language": XMLText.escaped(document.language),
      "primary": XMLText.escaped(language.first ?? ""),
      "country": XMLText.escaped(language.dropFirst().first { $0.count == 2 } ?? "none"),
      "direction": document.isRightToLeft ? markup.rightToLeft : markup.leftToRight,
      "body": body,
      "lists": writer.numberings,
    ]
    return markup.parts.map { ($0.name, Self.fill($0.text, values)) }
  }

  private mutating func body() -> String {
    var body = ""
    for paragraph in document.paragraphs {
      body += lists(upTo: paragraph.place)
      let values = values(list: paragraph.place?.path.last ?? 0, depth: paragraph.place?.path.count ?? 0)
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
      open.append(number)
      var values = self.values(list: number, depth: open.count)
      values["start"] = String(list.start)
      text += list.isOrdered ? Self.fill(markup.numberedList, values) : markup.bulletedList
      if list.isOrdered { numberings += Self.fill(markup.numbering, values) }
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

  /// Word has two lists of its own before the letter's, none and that of all bullets, and counts levels from 0.
  private func values(list: Int, depth: Int) -> [String: String] {
    let level = max(0, min(markup.indents.count, depth) - 1)
    return ["list": String(list + 2), "level": String(level), "indent": markup.indents.dropFirst(level).first ?? ""]
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
    var rest = text[...]
    guard rest.utf8.contains(UInt8(ascii: "{")) else { return text }
    var output = ""
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "{")), let end = rest[start...].utf8.firstIndex(of: UInt8(ascii: "}")) {
      let after = rest.utf8.index(after: end)
      let name = String(rest[rest.utf8.index(after: start)..<end])
      output += rest[..<start]
      output += values[name] ?? String(rest[start..<after])
      rest = rest[after...]
    }
    return output + rest
  }
}
