import Markdown

/// HTML beyond the harmless few is not published; the writer hears how to say it in Markdown.
struct RawHTMLRule: Rule {
  static let name = "raw-html"

  func check(_ page: CheckedPage) -> [Problem] {
    let pieces = page.body.rawHTML
    return pieces.indices.map { number in
      let piece = pieces[number]
      let level: Problem.Level = page.site.settings.rawHTML == .clean ? .look : .fix
      let advice = HTMLAdvice(piece, followedBy: pieces[(number + 1)...].prefix(4))
      return problem(level, at: piece.position, of: page, advice?.message ?? message(piece), advice?.suggestion ?? suggestion(piece))
    }
  }

  private func message(_ piece: RawHTML) -> String {
    let seen = "\"\(piece.snippet)\""
    return switch piece.kind {
    case .tag where piece.tag == "img": "\(seen) is a picture in HTML. We left it out."
    case .tag: "\(seen) is HTML that we don't publish. Its words are kept, the tag is not."
    case .hidden: "\(seen) is HTML that could run or load something. It is left out, with all that it holds."
    case .handler: "\"\(piece.attribute)\" in \(seen) would run a program on the reader's device. We don't publish that."
    case .style: "The style in \(seen) is left out. It may be hard to see for some readers."
    case .attribute: "\"\(piece.attribute)\" in \(seen) is left out."
    case .unclosed: "\(seen) opens here and is not closed. We closed it at the end of its block."
    case .strayClose: "\(seen) closes something that was not open."
    case .declaration: "\(seen) has no meaning in a page's words."
    case .unfinished: "\(seen) begins here and has no end."
    }
  }

  private func suggestion(_ piece: RawHTML) -> String {
    switch piece.kind {
    case .hidden, .tag: Self.inMarkdown[piece.tag] ?? "Take it out, or say it in Markdown."
    case .attribute where piece.attribute == "lang": "Write the language's short name, such as `<span lang=\"cy\">` for Welsh."
    case .handler, .attribute: "Take \"\(piece.attribute)\" out."
    case .style: "Take the colour or style out, and we will use one that is easy to read."
    case .unclosed: "Add `</\(piece.tag)>` where it should end."
    case .strayClose: "Take it out."
    case .declaration, .unfinished: "Take it out, or put it between back quotes to show it."
    }
  }

  private static let inMarkdown = [
    "a": "Write a link as `[words](address)`.", "img": "Write a picture as `![what it shows](file.jpg)`.", "b": "Write `**words**`.",
    "strong": "Write `**words**`.", "i": "Write `*words*`.", "em": "Write `*words*`.", "h1": "Write `## Words`.", "h2": "Write `## Words`.",
    "h3": "Write `### Words`.", "h4": "Write `#### Words`.", "ul": "Begin each item with `- `.", "ol": "Begin each item with `1. `.",
    "li": "Begin each item with `- `.", "p": "Leave an empty line between paragraphs.", "div": "Leave an empty line between paragraphs.",
    "center": "Take the tag out: text that is aligned left is easier to read.",
    "font": "Take the tag out, and we will use a colour that is easy to read.",
    "table": "Write a table with `|` between the columns.", "blockquote": "Begin the line with `> `.",
    "pre": "Put three back quotes above and below.",
    "code": "Put the words between back quotes.", "hr": "Write `---` on a line of its own.",
    "iframe": "Put a link to the video on a line of its own. We make a card of it.",
    "video": "Put a link to the video on a line of its own. We make a card of it.",
    "audio": "Link to the sound file, and add its words.", "script": "Take it out. No page of this site runs programs.",
    "style": "Take it out. The theme looks after colours and sizes.", "u": "Write `**words**`: underlined words look like links.",
    "input": "In letters, write `[[Your name]]`, and we will make a labelled gap.",
    "form": "Write a letter with blanks such as `[[Your name]]`.",
    "s": "Write `~~words~~`.", "strike": "Write `~~words~~`.", "del": "Write `~~words~~`.",
  ]
}
