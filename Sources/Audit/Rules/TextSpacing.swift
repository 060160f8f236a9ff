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
      guard element.isHTML, let value = element["style"].map(StyleDeclarations.init)?[property], value.isImportant else { return false }
      guard !["inherit", "unset", "revert", "revert-layer"].contains(value.text) else { return false }
      return hasText(element, page)
    }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let value = target["style"].map(StyleDeclarations.init)?[property] else { return nil }
    let fontSize = Self.fontSize(of: target)
    guard let pixels = reckoned(value.text, fontSize), fontSize > 0, pixels / fontSize < least - 0.0001 else { return nil }
    return Fault(
      "\(property): \(value.text) !important holds this text tight. People who need more space cannot have it.",
      "Take out \"!important\", or give at least \(least) times the size of the text.")
  }

  /// Text of its own that is seen, and for lines so much of it that it does not fit on one.
  private func hasText(_ element: PageElement, _ page: AuditedPage) -> Bool {
    guard page.isSeen(element) else { return false }
    let own = element.childNodes.map { page.document.nodes[$0] }.filter { $0.kind == .text }.map(\.text).joined(separator: " ").spacedOnce
    guard property == "line-height" else { return !own.isEmpty || inheritedText(element, page) }
    return own.count > 40
  }

  private func inheritedText(_ element: PageElement, _ page: AuditedPage) -> Bool {
    element.children.contains { child in
      guard child["style"].map(StyleDeclarations.init)?[property] == nil, page.isSeen(child) else { return false }
      let hasOwn = child.childNodes.contains { page.document.nodes[$0].kind == .text && !page.document.nodes[$0].text.trimmed.isEmpty }
      return hasOwn || inheritedText(child, page)
    }
  }

  private static func fontSize(of element: PageElement) -> Double {
    let chain = [element] + element.ancestors
    return chain.reversed().reduce(Length.usualFontSize) { size, element in
      element["style"].map(StyleDeclarations.init)?["font-size"].flatMap { Length.fontSize($0.text, parent: size) } ?? size
    }
  }
}
