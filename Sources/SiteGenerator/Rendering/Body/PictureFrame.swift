import Markdown

/// What goes round a picture that stands alone: a figure where words stand below it.
struct PictureFrame {
  let caption: String

  init(_ picture: Reference) { caption = picture.caption }

  func open(into output: inout [UInt8]) {
    output.append(contentsOf: (caption.isEmpty ? "<p class=\"picture\">" : "<figure class=\"picture\">").utf8)
  }

  func close(into output: inout [UInt8]) {
    guard !caption.isEmpty else { return output.append(contentsOf: "</p>\n".utf8) }
    output.append(contentsOf: "<figcaption>".utf8)
    Escaping.markup(caption, into: &output)
    output.append(contentsOf: "</figcaption></figure>\n".utf8)
  }
}

extension Reference {
  /// A picture's Markdown title: the words below it.
  var caption: String { kind == .picture ? title.trimmed : "" }
}
