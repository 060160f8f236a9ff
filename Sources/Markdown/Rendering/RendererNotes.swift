/// Footnotes: a number in the text, the notes at its end, and the ways there and back.
extension Renderer {
  mutating func noteReference(_ node: Node) {
    guard isShown, let number = Int(String(decoding: node.literal, as: UTF8.self)) else { return }
    out.append("<sup class=\"note\">")
    defer { out.append("</sup>") }
    // A link cannot stand in a link.
    guard links.isEmpty else {
      out.append(String(number))
      return
    }
    let count = (notes.references[number] ?? 0) + 1
    notes.references[number] = count
    out.append("<a id=\"\(Self.referenceID(number, count))\" href=\"#_fn-\(number)\" aria-label=\"Note \(number)\">\(number)</a>")
  }

  mutating func openNote(_ node: Node) {
    // The notes are no part of details that were left open.
    if html.hasOpen { closeElements(from: level) }
    out.startLine()
    if notes.number == 0 {
      out.append("<section class=\"notes\" aria-labelledby=\"_notes\">\n<h2 id=\"_notes\">Notes</h2>\n<ol>\n")
    }
    notes.number += 1
    notes.isOpen = true
    notes.hasBackLinks = false
    out.append("<li id=\"_fn-\(notes.number)\">\n")
  }

  mutating func closeNote() {
    if !notes.hasBackLinks {
      out.startLine()
      out.append("<p>")
      backLinks()
      out.append("</p>\n")
    }
    out.append("</li>\n")
    notes.isOpen = false
  }

  mutating func closeNotes() {
    if notes.number > 0 { out.append("</ol>\n</section>\n") }
  }

  mutating func backLinks() {
    notes.hasBackLinks = true
    slots.append(Slot(offset: out.count, kind: .backLinks(note: notes.number)))
  }

  static func referenceID(_ number: Int, _ count: Int) -> String {
    count == 1 ? "_fnref-\(number)" : "_fnref-\(number)-\(count)"
  }
}
