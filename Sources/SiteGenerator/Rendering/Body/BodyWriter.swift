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
    // Where the open link leads, and its pictures.
    var outer: Target?
    var held: [PictureMarkup] = []
    (part ?? document.html).fill(into: &output) { hole, output in
      let reference = document.references[hole.reference]
      let target = targets[hole.reference]
      switch hole.role {
      case .open:
        open(hole.reference, &output)
        outer = href(target) == nil ? nil : target
      case .close:
        closeLink(reference, target, &output)
        // A link in a link would be none: those to what moves come behind.
        for picture in held { picture.writeLinkToMoving(besides: outer, into: &output) }
        closeFrame(hole.reference, &output)
        (outer, held) = (nil, [])
      case .picture:
        shown += 1
        let picture = PictureMarkup(
          reference: reference, target: target, root: root, shelf: pictures, isFirst: shown == 1 && !pictures.standsBelow,
          isInLink: outer != nil)
        if reference.standing == .alone { PictureFrame(reference).open(into: &output) }
        picture.write(into: &output)
        if outer == nil { picture.writeLinkToMoving(into: &output) } else { held.append(picture) }
        if reference.standing == .alone { PictureFrame(reference).close(into: &output) }
      }
    }
  }
}

extension BodyWriter {
  private func open(_ number: Int, _ output: inout [UInt8]) {
    let target = targets[number]
    switch document.references[number].standing {
    case .amongWords: break
    case .alone: output.append(contentsOf: (VideoHost(target) == nil ? "<p>" : "<p class=\"video\">").utf8)
    case .aloneTogether: frame(of: number).open(into: &output)
    }
    guard let href = href(target) else { return }
    output.append(contentsOf: "<a href=\"".utf8)
    Escaping.markup(href, into: &output)
    output.append(contentsOf: "\">".utf8)
  }

  private func closeLink(_ reference: Reference, _ target: Target, _ output: inout [UInt8]) {
    guard href(target) != nil else { return }
    if case .file(let address, let kind, let size) = target {
      output.append(contentsOf: "<span class=\"file\"> (".utf8)
      Escaping.markup("\(kind), \(FilePublishing.sizeText(pictures.counts[address] ?? size))", into: &output)
      output.append(contentsOf: ")</span>".utf8)
    }
    if reference.standing != .amongWords, let host = VideoHost(target) {
      output.append(contentsOf: "<span class=\"file\"> (video on \(host.name))</span>".utf8)
    }
    output.append(contentsOf: "</a>".utf8)
  }

  private func closeFrame(_ number: Int, _ output: inout [UInt8]) {
    switch document.references[number].standing {
    case .amongWords: break
    case .alone: output.append(contentsOf: "</p>\n".utf8)
    case .aloneTogether: frame(of: number).close(into: &output)
    }
  }

  /// Of the one picture that a link holds: it is the reference after it.
  private func frame(of link: Int) -> PictureFrame { PictureFrame(document.references[link + 1]) }

  private func href(_ target: Target) -> String? {
    switch target {
    case .page(let address, let fragment): root.href(address, fragment: fragment)
    case .file(let address, _, _), .picture(let address, _): pictures.unusable.contains(address) ? nil : root.href(address)
    case .elsewhere(let address): address
    case .nothing: nil
    }
  }
}
