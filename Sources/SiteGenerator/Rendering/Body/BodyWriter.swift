import Markdown

/// Writes a body's HTML for one page: fills the holes that Markdown left with links and pictures as seen from there.
struct BodyWriter {
  let document: Document
  let targets: [Target]
  let root: Root
  let pictures: PictureShelf
  /// A part of the document's HTML; nil for the whole.
  var part: MarkedHTML?

  func html() -> [UInt8] {
    var output: [UInt8] = []
    let html = part ?? document.html
    output.reserveCapacity(html.bytes.count + html.holes.count * 64)
    write(into: &output)
    return output
  }

  func write(into output: inout [UInt8]) {
    var shown = 0
    var isInLink = false
    (part ?? document.html).fill(into: &output) { hole, output in
      let reference = document.references[hole.reference]
      let target = targets[hole.reference]
      switch hole.role {
      case .open:
        open(reference, target, &output)
        isInLink = href(target) != nil
      case .close:
        close(reference, target, &output)
        isInLink = false
      case .picture:
        shown += 1
        PictureMarkup(
          reference: reference, target: target, root: root, shelf: pictures, isFirst: shown == 1 && !pictures.standsBelow,
          isInLink: isInLink
        ).write(into: &output)
      }
    }
  }
}

extension BodyWriter {
  private func open(_ reference: Reference, _ target: Target, _ output: inout [UInt8]) {
    if reference.isAlone { output.append(contentsOf: (VideoHost(target) == nil ? "<p>" : "<p class=\"video\">").utf8) }
    guard let href = href(target) else { return }
    output.append(contentsOf: "<a href=\"".utf8)
    Escaping.markup(href, into: &output)
    output.append(contentsOf: "\">".utf8)
  }

  private func close(_ reference: Reference, _ target: Target, _ output: inout [UInt8]) {
    if case .file(let address, let kind, let size) = target, href(target) != nil {
      output.append(contentsOf: "<span class=\"file\"> (".utf8)
      Escaping.markup("\(kind), \(FilePublishing.sizeText(pictures.counts[address] ?? size))", into: &output)
      output.append(contentsOf: ")</span>".utf8)
    }
    if reference.isAlone, let host = VideoHost(target) {
      output.append(contentsOf: "<span class=\"file\"> (video on \(host.name))</span>".utf8)
    }
    if href(target) != nil { output.append(contentsOf: "</a>".utf8) }
    if reference.isAlone { output.append(contentsOf: "</p>\n".utf8) }
  }

  private func href(_ target: Target) -> String? {
    switch target {
    case .page(let address, let fragment): root.href(address, fragment: fragment)
    case .file(let address, _, _), .picture(let address, _): pictures.unusable.contains(address) ? nil : root.href(address)
    case .elsewhere(let address): address
    case .nothing: nil
    }
  }
}
