/// The ids of a drawing and what refers to them: only ids that something needs stay, each once, and no reference may lead in a circle or
/// make the drawing explode when it is drawn. (`use` of ten `use` of ten `use` … is a few lines that draw a billion shapes.)
struct SVGReferences {
  private(set) var root: SVGElement
  /// What drawing all of it costs, in elements.
  private(set) var weight = 0
  /// What drawing the element with this id costs in elements (`SVGWeight`), and where it refers to, its own parts included.
  private var parts: [String: Part] = [:]
  private var costs: [String: Cost] = [:]

  fileprivate struct Part {
    var elements: Int
    var reach: Double
    var targets: [String: Uses] = [:]
  }

  /// How often something is drawn, and how large, one time added to the other.
  fileprivate struct Uses {
    var times: Int
    var scale: Double
  }

  private struct Cost {
    var elements: Int
    var reach: Double
    var chain: Int
  }

  /// Why a drawing is turned away.
  struct Refusal: Error {
    var fault: LogoFault
  }

  init(_ root: SVGElement, box: SVGPicture.ViewBox) throws(Refusal) {
    var needed: Set<String> = []
    root.forEach { element in
      for attribute in element.attributes { if let target = attribute.value.target { needed.insert(target) } }
    }
    self.root = Self.keepingIDs(root, &needed)
    let gathering = Gathering(box: box, worst: SVGInk.worst(in: self.root, box: box))
    let whole = try cost(of: gathering.gather(self.root, SVGInk(), isRoot: true, into: &parts), path: [])
    weight = whole.elements + SVGWeight.ofReach(whole.reach)
    guard weight <= SVGLimits.drawnElements else { throw Self.explodes }
    // Parts that nothing shows are checked too: what reads the picture next may follow references that this does not.
    for id in parts.keys.sorted() { _ = try cost(of: id, path: []) }
  }
}

extension SVGReferences {
  private static func keepingIDs(_ element: SVGElement, _ needed: inout Set<String>) -> SVGElement {
    var copy = element
    copy.attributes = element.attributes.filter { attribute in
      guard case .id(let id) = attribute.value else { return true }
      return needed.remove(id) != nil
    }
    copy.children = element.children.map { keepingIDs($0, &needed) }
    return copy
  }

  private struct Gathering {
    let box: SVGPicture.ViewBox
    /// What a part may have from where it is shown.
    let worst: SVGInk

    func gather(_ element: SVGElement, _ outer: SVGInk, isRoot: Bool = false, into parts: inout [String: Part]) -> Part {
      let hasID = if case .id = element["id"] { true } else { false }
      let ink = (hasID ? outer.worst(worst) : outer).within(element, box: box)
      let weight = SVGWeight(of: element, ink, box: box)
      var part = Part(elements: weight.elements, reach: weight.reach)
      for target in element.attributes.lazy.compactMap({ $0.value.target }) { part.add(Uses(times: 1, scale: 1), of: target) }
      for child in element.children {
        let inner = gather(child, ink, into: &parts)
        part.elements += inner.elements
        part.reach += inner.reach
        for (target, uses) in inner.targets { part.add(uses, of: target) }
      }
      part.grow(by: SVGScale.factor(of: element, box: box, isRoot: isRoot))
      if case .id(let id) = element["id"] { parts[id] = part }
      return part
    }
  }

  private mutating func cost(of id: String, path: [String]) throws(Refusal) -> Cost {
    if let cost = costs[id] { return cost }
    guard let part = parts[id] else { return Cost(elements: 0, reach: 0, chain: 0) }
    if path.contains(id) {
      throw Refusal(
        fault: LogoFault(
          seen: "A part of this drawing, \(LogoFault.quote("#" + id)), is made of itself.",
          advice: "Please save the logo with its clones unlinked.",
          isUnsafe: true))
    }
    // Looked at before going on, since each step takes room on the stack.
    guard path.count < SVGLimits.chain else { throw Self.leadsOnAndOn }
    let cost = try cost(of: part, path: path + [id])
    guard cost.chain <= SVGLimits.chain else { throw Self.leadsOnAndOn }
    guard cost.elements <= SVGLimits.drawnElements else { throw Self.explodes }
    costs[id] = cost
    return cost
  }

  private mutating func cost(of part: Part, path: [String]) throws(Refusal) -> Cost {
    var whole = Cost(elements: part.elements, reach: part.reach, chain: 0)
    for (target, uses) in part.targets.sorted(by: { $0.key < $1.key }) {
      let cost = try cost(of: target, path: path)
      whole.elements = min(whole.elements + cost.elements * uses.times, SVGLimits.drawnElements + 1)
      whole.reach = SVGUnits.sane(whole.reach + cost.reach * uses.scale)
      whole.chain = max(whole.chain, cost.chain + 1)
    }
    return whole
  }

  private static let leadsOnAndOn = Refusal(
    fault: LogoFault(
      seen: "A part of this drawing names a part that names a part, more than \(SVGLimits.chain) times.",
      advice: "Please save the logo with its clones unlinked.", isUnsafe: true))

  private static let explodes = Refusal(
    fault: LogoFault(
      seen:
        "This drawing repeats its parts, blends them, or draws lines upon lines: it is as heavy as \(SVGLimits.drawnElements) plain shapes.",
      advice: "Please simplify it, or send it as PNG.", isUnsafe: true))
}

extension SVGReferences.Part {
  fileprivate mutating func add(_ more: SVGReferences.Uses, of target: String) {
    var uses = targets[target] ?? SVGReferences.Uses(times: 0, scale: 0)
    uses.times += more.times
    uses.scale += more.scale
    targets[target] = uses
  }

  fileprivate mutating func grow(by factor: Double) {
    guard factor != 1 else { return }
    reach = SVGUnits.sane(reach * factor)
    for (target, uses) in targets { targets[target]?.scale = SVGUnits.sane(uses.scale * factor) }
  }
}
