import Markdown
import Pictures

/// One picture of a body. `![decorative](x.jpg)` says that it needs no description; a Markdown title is its caption (`PictureFrame`).
struct PictureMarkup {
  let reference: Reference
  let target: Target
  let root: Root
  let shelf: PictureShelf
  /// The first picture of a page is loaded at once, the others when the reader comes near.
  let isFirst: Bool
  /// A link in a link would be none.
  var isInLink = false

  func write(into output: inout [UInt8]) {
    switch target {
    case .picture(let address, let size) where !shelf.unusable.contains(address): picture(address, size, &output)
    case .elsewhere(let address) where !isInLink:
      output.append(contentsOf: "<a href=\"".utf8)
      Escaping.markup(address, into: &output)
      output.append(contentsOf: "\">".utf8)
      Escaping.markup(reference.text.isEmpty ? "Picture on another site" : reference.text, into: &output)
      output.append(contentsOf: "</a>".utf8)
    default: Escaping.markup(description, into: &output)
    }
  }

  /// Nothing moves by itself (WCAG 2.2.2): a page shows a still, and whoever wants to see it move follows the link.
  ///
  /// - Parameter besides: where a link round the picture leads, as one of the two would do.
  func writeLinkToMoving(besides outer: Target? = nil, into output: inout [UInt8]) {
    guard let moving, outer?.fileAddress != moving.address else { return }
    let link = shelf.link(to: moving, description, root)
    output.append(contentsOf: " <a class=\"moving\" href=\"".utf8)
    Escaping.markup(link.href, into: &output)
    output.append(contentsOf: "\">".utf8)
    Escaping.markup(link.label, into: &output)
    output.append(contentsOf: " <span class=\"file\">(\(link.kind), \(link.size))</span></a>".utf8)
  }
}

extension PictureMarkup {
  private var description: String { reference.text.lowercased() == "decorative" ? "" : reference.text }

  private var moving: ShownPicture.Moving? {
    guard let address = target.fileAddress, !shelf.unusable.contains(address) else { return nil }
    return shelf.shown[address]?.moving
  }

  private func picture(_ address: String, _ size: PictureSize?, _ output: inout [UInt8]) {
    guard let shown = shelf.shown[address] else { return image(address, size, nil, &output) }
    guard let standard = shown.standard else { return Escaping.markup(description, into: &output) }
    let sources = shelf.isPlain || shown.webp.isEmpty ? nil : shown.webp
    if let sources {
      output.append(contentsOf: "<picture><source type=\"image/webp\"".utf8)
      candidates(sources, &output)
      output.append(contentsOf: ">".utf8)
    }
    image(standard.address, shelf.isPlain ? standard.size : shown.size, shelf.isPlain ? nil : shown.plain, &output)
    if sources != nil { output.append(contentsOf: "</picture>".utf8) }
  }

  private func image(_ address: String, _ size: PictureSize?, _ variants: [ShownPicture.Variant]?, _ output: inout [UInt8]) {
    output.append(contentsOf: "<img src=\"".utf8)
    Escaping.markup(root.href(address), into: &output)
    output.append(UInt8(ascii: "\""))
    if let variants, variants.count > 1 { candidates(variants, &output) }
    output.append(contentsOf: " alt=\"".utf8)
    Escaping.markup(description, into: &output)
    output.append(UInt8(ascii: "\""))
    if let size { output.append(contentsOf: " width=\"\(size.width)\" height=\"\(size.height)\"".utf8) }
    output.append(contentsOf: (isFirst ? " decoding=\"async\">" : " loading=\"lazy\" decoding=\"async\">").utf8)
  }

  /// ` srcset="lake-480w.jpg 480w, …" sizes="…"`
  private func candidates(_ variants: [ShownPicture.Variant], _ output: inout [UInt8]) {
    output.append(contentsOf: " srcset=\"".utf8)
    Escaping.markup(ShownPicture.sourceSet(variants, root), into: &output)
    output.append(contentsOf: "\" sizes=\"".utf8)
    Escaping.markup(shelf.sizes, into: &output)
    output.append(UInt8(ascii: "\""))
  }
}

extension ShownPicture {
  /// `lake-480w.webp 480w, lake-800w.webp 800w`
  static func sourceSet(_ variants: [Variant], _ root: Root) -> String {
    variants.map { "\(root.href($0.address)) \($0.size.width)w" }.joined(separator: ", ")
  }
}

extension Target {
  /// Where a file of the site is that this leads to or shows.
  fileprivate var fileAddress: String? {
    switch self {
    case .file(let address, _, _), .picture(let address, _): address
    default: nil
    }
  }
}
