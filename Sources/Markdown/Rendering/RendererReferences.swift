/// Links and pictures: holes in the HTML, and references for whoever fills them.
extension Renderer {
  mutating func openLink(_ node: Node) {
    let place = places?.next(kinds, &table.lines, &source) ?? PlacedInline()
    // cmark makes a link of an address in angle brackets even within a link; there its words stay words.
    guard isShown, !links.contains(where: { $0.reference != nil }) else {
      links.append(OpenLink(reference: nil, plainStart: 0))
      return
    }
    let index = add(.link, node, place)
    result.html.holes.append(Hole(offset: out.count, reference: index, role: .open))
    links.append(OpenLink(reference: index, plainStart: plain.count))
    prose.openSpan(.link(index))
    captures += 1
  }

  mutating func closeLink() {
    guard let link = links.popLast(), let reference = link.reference else { return }
    prose.closeSpan()
    result.html.holes.append(Hole(offset: out.count, reference: reference, role: .close))
    result.references[reference].text = endCapture(from: link.plainStart)
  }

  mutating func openPicture(_ node: Node) {
    let place = places?.next(kinds, &table.lines, &source) ?? PlacedInline()
    if isShown {
      let index = add(.picture, node, place)
      result.html.holes.append(Hole(offset: out.count, reference: index, role: .picture))
      picture.reference = index
      picture.plainStart = plain.count
      captures += 1
    }
    picture.depth += 1
  }

  mutating func closePicture() {
    picture.depth -= 1
    guard picture.depth == 0, let reference = picture.reference else { return }
    picture.reference = nil
    result.references[reference].text = endCapture(from: picture.plainStart)
  }

  private mutating func add(_ kind: Reference.Kind, _ node: Node, _ place: PlacedInline) -> Int {
    result.references.append(
      Reference(
        kind: kind, destination: String(decoding: node.destination, as: UTF8.self), title: String(decoding: node.title, as: UTF8.self),
        text: "", position: place.position, standing: standing(of: node, kind), isAutolink: place.isBare))
    return result.references.count - 1
  }

  private func standing(of node: Node, _ kind: Reference.Kind) -> Reference.Standing {
    guard paragraph.form == .alone, let parent = node.parent else { return .amongWords }
    if parent == places?.block { return kind == .link && holdsOnePicture(node) ? .aloneTogether : .alone }
    return kind == .picture && kinds[parent] == .link && holdsOnePicture(parent) ? .aloneTogether : .amongWords
  }
}
