/// Rules of one shape: something that people choose, fill in or look at has no name that a screen reader can say.
struct MissingName: AuditRule {
  let name: String
  let actRules: [String]
  let criteria: [String]
  let message: String
  let suggestion: String
  let candidates: @Sendable (AuditedPage) -> [PageElement]

  func targets(on page: AuditedPage) -> [PageElement] { candidates(page).filter(page.isExposed) }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    page.name(of: target).isEmpty ? Fault("\(target.quote) \(message)", suggestion) : nil
  }
}

extension MissingName {
  static let all: [any AuditRule] = [
    button, imageButton, image, link, svg, heading, frame, field, menuItem, summary, object,
  ]

  private static let button = MissingName(
    name: "button-name", actRules: ["97a4e1"], criteria: ["4.1.2"],
    message: "is a button without a name. A screen reader says only \"button\".", suggestion: "Put a word inside it, such as \"Search\"."
  ) { page in
    page.elements(withRole: ["button"], natures: ["button", "input"]).filter { $0["type"]?.lowercased() != "image" && !page.isSummary($0) }
  }

  private static let imageButton = MissingName(
    name: "image-button-name", actRules: ["59796f"], criteria: ["1.1.1", "4.1.2"],
    message: "is a button with a picture and no words. A screen reader cannot say what it does.",
    suggestion: "Say what it does in its alt: alt=\"Search\"."
  ) { page in page.elements(named: "input").filter { $0["type"]?.lowercased() == "image" } }

  private static let image = MissingName(
    name: "image-name", actRules: ["23a2a8"], criteria: ["1.1.1"],
    message: "has no description. People who can't see it will miss it.",
    suggestion: "Say what it shows in its alt. If it is decoration alone, write alt=\"\"."
  ) { page in page.elements(withRole: ["img"], natures: ["img"]).filter { !$0.isSVG } }

  private static let link = MissingName(
    name: "link-name", actRules: ["c487ae"], criteria: ["2.4.4", "4.1.2"],
    message: "is a link without words. Nobody can hear where it goes.",
    suggestion: "Put words inside it, or describe its picture in the picture's alt."
  ) { page in
    page.elements(withRole: ["link", "doc-backlink", "doc-biblioref", "doc-glossref", "doc-noteref"], natures: ["a", "area"])
  }

  private static let svg = MissingName(
    name: "svg-name", actRules: ["7d6734"], criteria: ["1.1.1"],
    message: "is a drawing without a name. People who can't see it will miss it.",
    suggestion: "Begin it with <title>what it shows</title>, or give it an aria-label."
  ) { page in
    page.elementsWithRoleAttribute.filter {
      $0.isSVG && ["img", "graphics-document", "graphics-symbol"].contains(RoleFinder.explicit($0) ?? "")
    }
  }

  private static let heading = MissingName(
    name: "heading-name", actRules: ["ffd0e9"], criteria: ["1.3.1", "2.4.6"],
    message: "is a heading without words. People who move by headings land on nothing.", suggestion: "Add its words, or take it out."
  ) { page in page.elements(withRole: ["heading"], natures: ["h1", "h2", "h3", "h4", "h5", "h6"]) }

  private static let frame = MissingName(
    name: "frame-name", actRules: ["cae760"], criteria: ["4.1.2"],
    message: "shows another page and has no name. A screen reader cannot say what it is.",
    suggestion: "Give it a title: title=\"Map of the meeting place\"."
  ) { page in page.elements(named: "iframe").filter { RoleFinder.explicit($0) != "none" && page.isTabStop($0) } }

  private static let field = MissingName(
    name: "field-name", actRules: ["e086e5"], criteria: ["1.3.1", "4.1.2"],
    message: "is a box without a name. A screen reader cannot say what to write there.",
    suggestion: "Give it a label: <label for=\"town\">Town</label> and id=\"town\" on the box."
  ) { page in
    let roles: Set = [
      "checkbox", "combobox", "listbox", "menuitemcheckbox", "menuitemradio", "radio", "searchbox", "slider", "spinbutton", "switch",
      "textbox",
    ]
    let withoutRole = page.elements(named: "input").filter { page.role(of: $0).isEmpty }
    return page.elements(withRole: roles, natures: ["input", "select", "textarea"]) + withoutRole
  }

  private static let menuItem = MissingName(
    name: "menu-item-name", actRules: ["m6b1q3"], criteria: ["4.1.2"],
    message: "is a choice in a menu without a name. Nobody can hear what it does.", suggestion: "Put its words inside it."
  ) { page in page.elements(withRole: ["menuitem"], natures: []) }

  private static let summary = MissingName(
    name: "summary-name", actRules: ["2t702h"], criteria: ["4.1.2"],
    message: "opens something and has no words. Nobody can hear what it opens.", suggestion: "Say inside it what it opens."
  ) { page in
    page.elements(named: "summary").filter { element in
      guard page.isSummary(element) else { return false }
      let role = RoleFinder.explicit(element)
      return role == nil || role == "none"
    }
  }

  private static let object = MissingName(
    name: "object-name", actRules: ["8fc3b6"], criteria: ["1.1.1"],
    message: "shows a picture, a sound or a video and has no name. Not everyone can see or hear it.",
    suggestion: "Say what it is in an aria-label or a title."
  ) { page in page.elements(named: "object").filter { RoleFinder.explicit($0) == nil && MediaFile.isShown(by: $0) } }
}
