/// Makes a new picture of a stranger's drawing. Nothing is copied because it looks harmless: what the lists know is made again.
struct SVGRebuilder {
  private var faults: SVGFaults
  private var styles = SVGStyleSheet()
}

extension SVGRebuilder {
  static func rebuild(_ tree: XMLNode, scan: SVGScan) -> (SVGPicture?, [LogoFault]) {
    var rebuilder = SVGRebuilder(faults: SVGFaults(scan: scan))
    let picture = rebuilder.picture(of: tree)
    return (picture, rebuilder.faults.list)
  }

  private mutating func picture(of tree: XMLNode) -> SVGPicture? {
    guard tree.name == "svg", ["", "http://www.w3.org/2000/svg"].contains(tree.namespace) else {
      faults.add(
        LogoFault(
          seen: "This file starts with \(LogoFault.quote("<\(tree.name)>")), not with “<svg>”.", advice: "Please send an SVG or PNG file."),
        tag: tree.tag)
      return nil
    }
    gatherStyles(in: tree)
    guard let root = element(of: tree), let box = box(of: tree) else { return nil }
    do throws(SVGReferences.Refusal) {
      let checked = try SVGReferences(root, box: box)
      if Self.hasShapes(checked.root) { return SVGPicture(root: checked.root, box: box, weight: checked.weight) }
      faults.add(
        LogoFault(seen: "Nothing that can be shown is left of this drawing.", advice: "Please send a logo of plain shapes, or a PNG."),
        tag: tree.tag)
    } catch {
      faults.add(error.fault, tag: tree.tag)
    }
    return nil
  }
}

extension SVGRebuilder {
  /// Style rules hold for the whole drawing, wherever they stand.
  private mutating func gatherStyles(in node: XMLNode) {
    if case .style = SVGElementRule.rule(for: node.name, namespace: node.namespace) {
      let before = styles.faults.count
      styles.add(node.text)
      for fault in styles.faults[before...] { faults.add(fault, tag: node.tag) }
    }
    for child in node.children { gatherStyles(in: child) }
  }

  private mutating func element(of node: XMLNode) -> SVGElement? {
    switch SVGElementRule.rule(for: node.name, namespace: node.namespace) {
    case .keep:
      return SVGElement(name: node.name, attributes: attributes(of: node), children: node.children.compactMap { element(of: $0) })
    case .group(let fault):
      if let fault { faults.add(fault, tag: node.tag) }
      let plain = XMLNode(name: "g", namespace: node.namespace, attributes: node.attributes, children: node.children, tag: node.tag)
      return element(of: plain)
    case .words:
      return SVGElement(name: node.name, words: String(SVGText.squeezed(node.text).prefix(1000)))
    case .style:
      return nil
    case .drop(let fault):
      if let fault { faults.add(fault, tag: node.tag) }
      for child in node.children { reportPrograms(in: child) }
      return nil
    }
  }

  /// What lies within a part that was left out never comes back, but whoever hid a program there is worth telling about.
  private mutating func reportPrograms(in node: XMLNode) {
    if case .drop(let fault?) = SVGElementRule.rule(for: node.name, namespace: node.namespace), fault.isUnsafe {
      faults.add(fault, tag: node.tag)
    }
    for child in node.children { reportPrograms(in: child) }
  }

  private static func hasShapes(_ root: SVGElement) -> Bool {
    var found = false
    root.forEach { element in
      found = found || ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use"].contains(element.name)
    }
    return found
  }
}

extension SVGRebuilder {
  private mutating func attributes(of node: XMLNode) -> [SVGAttribute] {
    var attributes: SVGLooks = [:]
    var own: SVGLooks = [:]
    for (name, value) in node.attributes.sorted(by: { $0.key < $1.key }) {
      if name == "style" {
        let (looks, faults) = SVGDeclarations(value).looks()
        own = looks
        for fault in faults { self.faults.add(fault, tag: node.tag, attribute: name) }
      } else {
        // `href` comes before `xlink:href` here, and wins, as it does in browsers.
        let place = name == "xlink:href" ? "href" : name
        let checked = attribute(name, value, of: node)
        attributes[place] = attributes[place] ?? checked
      }
    }
    let looks = styles.looks(name: node.name, classes: node.attributes["class"] ?? "", id: node.attributes["id"] ?? "")
    attributes.merge(looks) { _, new in new }
    attributes.merge(own) { _, new in new }
    // It would let a logo cover what stands beside it.
    if node.tag == 0 { attributes["overflow"] = nil }
    return attributes.map { SVGAttribute(name: $0.key, value: $0.value) }.sorted { $0.name < $1.name }
  }

  private mutating func attribute(_ name: String, _ value: String, of node: XMLNode) -> SVGAttribute.Value? {
    let local = name.split(separator: ":").last?.lowercased() ?? ""
    if local.hasPrefix("on") {
      if !name.contains(":") || SVGDanger.isIn(value) { report(.event(name, value), name, node) }
      return nil
    }
    if local == "href" || local == "src" { return link(name, value, of: node) }
    if name == "id" { return SVGText.isID(value) ? .id(value) : nil }
    if let kind = SVGAttributeRule.presentation[name] ?? SVGAttributeRule.geometry[name] {
      // On the drawing itself these come from its box, or from the page.
      if node.tag == 0, ["x", "y", "width", "height", "viewBox"].contains(name) { return nil }
      if node.tag == 0, name == "transform" {
        report(.movedAsAWhole, name, node)
        return nil
      }
      if let checked = kind.value(of: value) { return checked }
      report(.unknownValue(of: name, value), name, node)
    } else if name == "filter", value != "none" {
      report(.effect, name, node)
    } else if !name.contains(":"), !["class", "xmlns"].contains(name), SVGDanger.isIn(value) {
      report(.unknownValue(of: name, value), name, node)
    }
    return nil
  }

  private mutating func link(_ name: String, _ value: String, of node: XMLNode) -> SVGAttribute.Value? {
    let target = SVGText.trimmed(value)
    if target.hasPrefix("#"), SVGText.isID(String(target.dropFirst())) {
      let isHere = SVGAttributeRule.linking.contains(node.name) && ["href", "xlink:href"].contains(name)
      return isHere ? .link(String(target.dropFirst())) : nil
    }
    // The link around shapes is gone already, with words of its own, unless it leads to a program.
    let isPlainLink = node.name == "g" && !SVGDanger.isIn(value)
    if !isPlainLink, !target.isEmpty { report(.address(value), name, node) }
    return nil
  }

  private mutating func report(_ fault: LogoFault, _ attribute: String, _ node: XMLNode) {
    faults.add(fault, tag: node.tag, attribute: attribute)
  }
}

extension SVGRebuilder {
  /// What part of the plane the drawing shows: its `viewBox`, or else its width and height.
  private mutating func box(of root: XMLNode) -> SVGPicture.ViewBox? {
    if let text = root.attributes["viewBox"], let numbers = SVGNumber.list(text), numbers.count == 4 {
      let box = SVGPicture.ViewBox(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
      if box.isSensible { return box }
    }
    let width = root.attributes["width"].map(SVGText.trimmed).flatMap(SVGNumber.pixels)
    let height = root.attributes["height"].map(SVGText.trimmed).flatMap(SVGNumber.pixels)
    if let width, let height {
      let box = SVGPicture.ViewBox(width: width, height: height)
      if box.isSensible { return box }
    }
    faults.add(
      LogoFault(
        seen: "This drawing does not say how large it is, so nobody can tell which part of it to show.",
        advice: "Please save it with a “viewBox”, or with width and height."),
      tag: root.tag)
    return nil
  }
}

extension SVGPicture.ViewBox {
  /// Neither empty, nor so large or narrow that drawing programs lose count.
  fileprivate var isSensible: Bool {
    width > 0.001 && height > 0.001 && [x, y, width, height].allSatisfy { abs($0) < 1e8 } && (1e-4...1e4).contains(width / height)
  }
}
