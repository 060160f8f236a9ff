import Markdown

/// One picture of a body. `![decorative](x.jpg)` says that it needs no description; a Markdown title is its caption.
struct PictureMarkup {
  let reference: Reference
  let target: Target
  let root: Root
  /// The first picture of a page is loaded at once, the others when the reader comes near.
  let isFirst: Bool

  func write(into output: inout [UInt8]) {
    let hasCaption = reference.isAlone && !reference.title.isEmpty
    if reference.isAlone { output.append(contentsOf: (hasCaption ? "<figure class=\"picture\">" : "<p class=\"picture\">").utf8) }
    switch target {
    case .picture(let address, let size): image(root.href(address), size, &output)
    case .elsewhere(let address):
      output.append(contentsOf: "<a href=\"".utf8)
      Escaping.markup(address, into: &output)
      output.append(contentsOf: "\">".utf8)
      Escaping.markup(reference.text.isEmpty ? "Picture on another site" : reference.text, into: &output)
      output.append(contentsOf: "</a>".utf8)
    default: Escaping.markup(description, into: &output)
    }
    if hasCaption {
      output.append(contentsOf: "<figcaption>".utf8)
      Escaping.markup(reference.title, into: &output)
      output.append(contentsOf: "</figcaption></figure>\n".utf8)
    } else if reference.isAlone {
      output.append(contentsOf: "</p>\n".utf8)
    }
  }

  private var description: String { reference.text.lowercased() == "decorative" ? "" : reference.text }

  private func image(_ href: String, _ size: PictureSize?, _ output: inout [UInt8]) {
    output.append(contentsOf: "<img src=\"".utf8)
    Escaping.markup(href, into: &output)
    output.append(contentsOf: "\" alt=\"".utf8)
    Escaping.markup(description, into: &output)
    output.append(UInt8(ascii: "\""))
    if let size { output.append(contentsOf: " width=\"\(size.width)\" height=\"\(size.height)\"".utf8) }
    output.append(contentsOf: (isFirst ? " decoding=\"async\">" : " loading=\"lazy\" decoding=\"async\">").utf8)
  }
}
