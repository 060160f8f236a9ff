/// Three rules of one shape: space between letters, words or lines that the page itself holds tight, so that readers cannot widen it.
struct TextSpacing: AuditRule {
  let name: String
  let actRules: [String]
  let criteria = ["1.4.12"]
  let property: String
  /// Times the size of the font.
  let least: Double
  let reckoned: @Sendable (_ value: String, _ fontSize: Double) -> Double?

  static let letters = TextSpacing(
    name: "letter-spacing", actRules: ["24afc2"], property: "letter-spacing", least: 0.12
  ) { Length.pixels($0, fontSize: $1, normal: 0) }

  static let words = TextSpacing(
    name: "word-spacing", actRules: ["9e45ec"], property: "word-spacing", least: 0.16
  ) { Length.pixels($0, fontSize: $1, normal: 0) }

  static let lines = TextSpacing(name: "line-height", actRules: ["78fd32"], property: "line-height", least: 1.5) {
    Length.lineHeight($0, fontSize: $1)
  }

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elements.filter { element in
      guard element.isHTML, let value = value(on: element), value.isImportant else { return false }
      return !["inherit", "unset", "revert", "revert-layer"].contains(value.text)
        && holders(in: element, page).contains { isLong($0, page) }
    }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let value = value(on: target) else { return nil }
    let isTight = holders(in: target, page).contains { holder in
      guard isLong(holder, page) else { return false }
      let size = Self.fontSize(of: holder)
      // A number alone is a multiple of each text's own size; all else is reckoned where it stands.
      let base = Double(value.text) == nil ? Self.fontSize(of: target) : size
      return reckoned(value.text, base).map { size > 0 && $0 / size < least - 0.0001 } ?? false
    }
    guard isTight else { return nil }
    return Fault(
      "\(property): \(value.text) !important holds this text tight. People who need more space cannot have it.",
      "Take out \"!important\", or give at least \(least) times the size of the text.")
  }
}

extension TextSpacing {
  private func value(on element: PageElement) -> StyleDeclarations.Value? { element["style"].map(StyleDeclarations.init)?[property] }

  /// The elements with text of their own that is seen and takes the property from here.
  private func holders(in element: PageElement, _ page: AuditedPage) -> [PageElement] {
    guard page.isSeen(element) else { return [] }
    let inner = element.children.filter { value(on: $0) == nil }.flatMap { holders(in: $0, page) }
    return ownText(of: element).isEmpty ? inner : [element] + inner
  }

  private func ownText(of element: PageElement) -> String {
    element.childNodes.map { element.document.nodes[$0] }.filter { $0.kind == .text }.map(\.text).joined(separator: " ").spacedOnce
  }

  /// Space between lines is seen only where there are lines: where the text is wider than its box, or than a phone.
  private func isLong(_ element: PageElement, _ page: AuditedPage) -> Bool {
    guard property == "line-height" else { return true }
    let style = element["style"].map(StyleDeclarations.init)
    let size = Self.fontSize(of: element)
    let width = style?["width"].flatMap { Length.pixels($0.text, fontSize: size, normal: 0) } ?? Self.phone
    return Double(ownText(of: element).count) * size * Self.letter > width
  }

  private static let phone = 320.0
  /// The usual width of a letter, in sizes of the font.
  private static let letter = 0.45

  private static func fontSize(of element: PageElement) -> Double {
    let chain = [element] + element.ancestors
    return chain.reversed().reduce(Length.usualFontSize) { size, element in
      element["style"].map(StyleDeclarations.init)?["font-size"].flatMap { Length.fontSize($0.text, parent: size) } ?? size
    }
  }
}
