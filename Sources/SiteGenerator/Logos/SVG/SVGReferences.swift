/// The ids of a drawing and what refers to them: only ids that something needs stay, each once, and no reference may lead in a circle or
/// make the drawing explode when it is drawn. (`use` of ten `use` of ten `use` … is a few lines that draw a billion shapes.)
struct SVGReferences {
  private(set) var root: SVGElement
  /// What drawing the element with this id costs in elements (`SVGWeight`), and where it refers to, its own parts included.
  private var parts: [String: Part] = [:]
  private var costs: [String: Cost] = [:]

  private struct Part {
    var elements = 0
    var targets: [String: Int] = [:]
  }

  private struct Cost {
    var elements: Int
    var chain: Int
  }

  /// Why a drawing is turned away.
  struct Refusal: Error {
    var fault: LogoFault
  }

  init(_ root: SVGElement) throws(Refusal) {
    var needed: Set<String> = []
    root.forEach { element in
      for attribute in element.attributes { if let target = attribute.value.target { needed.insert(target) } }
    }
    self.root = Self.keepingIDs(root, &needed)
    let whole = Self.gather(self.root, into: &parts)
    guard try cost(of: whole, path: []).elements <= SVGLimits.drawnElements else { throw Self.explodes }
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

  private static func gather(_ element: SVGElement, into parts: inout [String: Part]) -> Part {
    var part = Part(elements: SVGWeight.elements(of: element))
    for target in element.attributes.lazy.compactMap({ $0.value.target }) { part.targets[target, default: 0] += 1 }
    for child in element.children {
      let inner = gather(child, into: &parts)
      part.elements += inner.elements
      part.targets.merge(inner.targets, uniquingKeysWith: +)
    }
    if case .id(let id) = element["id"] { parts[id] = part }
    return part
  }

  private mutating func cost(of id: String, path: [String]) throws(Refusal) -> Cost {
    if let cost = costs[id] { return cost }
    guard let part = parts[id] else { return Cost(elements: 0, chain: 0) }
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
    var whole = Cost(elements: part.elements, chain: 0)
    for (target, times) in part.targets.sorted(by: { $0.key < $1.key }) {
      let cost = try cost(of: target, path: path)
      whole.elements = min(whole.elements + cost.elements * times, SVGLimits.drawnElements + 1)
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
      seen: "This drawing repeats its parts, or blends them, until it is as heavy as \(SVGLimits.drawnElements) plain shapes.",
      advice: "Please simplify it, or send it as PNG.", isUnsafe: true))
}
