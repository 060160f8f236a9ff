/// What keeps an element from being seen or heard, as far as the HTML alone tells.
struct Exposure: OptionSet, Sendable {
  let rawValue: UInt8

  /// Takes no room: `hidden`, `display: none`, or a kind of element that never shows.
  static let isUnrendered = Exposure(rawValue: 1)
  /// `visibility: hidden`.
  static let isInvisible = Exposure(rawValue: 2)
  /// `aria-hidden="true"`.
  static let isSilenced = Exposure(rawValue: 4)
  /// Moved far out of the window.
  static let isOffScreen = Exposure(rawValue: 8)
  /// `inert`: nothing in it can be used.
  static let isInert = Exposure(rawValue: 16)

  /// Not in the accessibility tree (Core-AAM 1.2, section 5.1).
  var isUnexposed: Bool { !isDisjoint(with: [.isUnrendered, .isInvisible, .isSilenced, .isInert]) }
  var isUnseen: Bool { !isDisjoint(with: [.isUnrendered, .isInvisible, .isOffScreen]) }
}

extension Exposure {
  private static let neverShown: Set = [
    "head", "title", "meta", "link", "base", "source", "track", "param", "datalist", "rp", "colgroup", "col",
  ]
  private static let withFallback: Set = ["video", "audio", "iframe"]

  /// That of an element, from its parent's.
  static func of(_ element: PageElement, in parent: Exposure) -> Exposure {
    var own = parent
    if element.isOne(of: neverShown) || element.has("hidden") { own.insert(.isUnrendered) }
    if let around = element.parent, around.isOne(of: withFallback) { own.insert(.isUnrendered) }
    if element.name == "input", element["type"]?.lowercased() == "hidden" { own.insert(.isUnrendered) }
    if element.name == "dialog", !element.has("open") { own.insert(.isUnrendered) }
    if element["aria-hidden"]?.lowercased() == "true" { own.insert(.isSilenced) }
    if element.has("inert") { own.insert(.isInert) }
    if let style = element["style"] { own.apply(StyleDeclarations(style)) }
    return own
  }

  private mutating func apply(_ style: StyleDeclarations) {
    if style["display"]?.text == "none" || style["content-visibility"]?.text == "hidden" { insert(.isUnrendered) }
    switch style["visibility"]?.text {
    case "hidden", "collapse": insert(.isInvisible)
    case "visible": remove(.isInvisible)
    default: break
    }
    let isMoved = ["absolute", "fixed"].contains(style["position"]?.text)
    let far = ["top", "left", "right", "bottom"].contains { side in
      style[side].flatMap { Length.pixels($0.text, fontSize: Length.usualFontSize, normal: 0) }.map { $0 <= -500 } ?? false
    }
    if isMoved, far { insert(.isOffScreen) }
  }
}
