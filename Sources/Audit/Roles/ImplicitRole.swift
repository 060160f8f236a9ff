/// The role of an element by its nature (HTML-AAM 1.0, section 3.5; SVG-AAM 1.0, section 6).
struct ImplicitRole {
  let page: AuditedPage

  func role(of element: PageElement) -> String {
    guard element.isHTML else { return foreign(element) }
    if let role = Self.fixed[element.name] { return role }
    switch element.name {
    case "a", "area": return element.has("href") ? "link" : "generic"
    case "aside": return isSectioned(element) && !isNamed(element) ? "generic" : "complementary"
    case "section": return isNamed(element) ? "region" : "generic"
    case "header": return isSectioned(element) ? "" : "banner"
    case "footer": return isSectioned(element) ? "" : "contentinfo"
    case "img": return image(element)
    case "input": return input(element)
    case "li": return item(element)
    case "select": return Self.isList(element) ? "listbox" : "combobox"
    case "table", "thead", "tbody", "tfoot", "tr", "td", "th": return tablePart(element)
    default: return ""
    }
  }
}

extension ImplicitRole {
  private static let fixed = [
    "article": "article", "b": "generic", "bdi": "generic", "bdo": "generic", "blockquote": "blockquote", "body": "generic",
    "button": "button", "caption": "caption", "code": "code", "data": "generic", "datalist": "listbox", "del": "deletion",
    "details": "group", "dfn": "term", "dialog": "dialog", "div": "generic", "em": "emphasis", "fieldset": "group",
    "figure": "figure", "form": "form", "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading",
    "h6": "heading", "hgroup": "group", "hr": "separator", "html": "document", "i": "generic", "ins": "insertion", "main": "main",
    "math": "math", "menu": "list", "meter": "meter", "nav": "navigation", "ol": "list", "optgroup": "group", "option": "option",
    "output": "status", "p": "paragraph", "pre": "generic", "progress": "progressbar", "q": "generic", "s": "deletion",
    "samp": "generic", "search": "search", "small": "generic", "span": "generic", "strong": "strong", "sub": "subscript",
    "sup": "superscript", "textarea": "textbox", "time": "time", "u": "generic", "ul": "list",
  ]

  private func foreign(_ element: PageElement) -> String {
    switch element.name {
    case "svg": "graphics-document"
    case "math": "math"
    case "a": element.isSVG && (element.has("href") || element.has("xlink:href")) ? "link" : ""
    default: ""
    }
  }

  private func isSectioned(_ element: PageElement) -> Bool {
    element.ancestors.contains { $0.isOne(of: ["article", "aside", "main", "nav", "section"]) }
  }

  private func isNamed(_ element: PageElement) -> Bool {
    ["aria-label", "aria-labelledby", "title"].contains { !(element[$0] ?? "").trimmed.isEmpty }
  }

  /// An empty description takes a picture out, unless it has something else to say or can take the focus.
  private func image(_ element: PageElement) -> String {
    element["alt"] == "" && !RoleFinder(page: page).hasConflict(element) ? "none" : "img"
  }

  private func input(_ element: PageElement) -> String {
    let hasList = element.has("list")
    switch (element["type"] ?? "").lowercased() {
    case "button", "submit", "reset", "image": return "button"
    case "checkbox": return "checkbox"
    case "radio": return "radio"
    case "number": return "spinbutton"
    case "range": return "slider"
    case "search": return hasList ? "combobox" : "searchbox"
    case "color", "date", "datetime-local", "file", "hidden", "month", "password", "time", "week": return ""
    default: return hasList ? "combobox" : "textbox"
    }
  }

  private func item(_ element: PageElement) -> String {
    guard let parent = element.parent, parent.isOne(of: ["ul", "ol", "menu"]) else { return "generic" }
    return page.role(of: parent) == "none" ? "none" : "listitem"
  }

  static func isList(_ select: PageElement) -> Bool {
    select.has("multiple") || select["size"].flatMap { Int($0) }.map { $0 > 1 } ?? false
  }

  /// Parts of a table are what the table is: nothing, where it is there for its looks alone.
  private func tablePart(_ element: PageElement) -> String {
    guard element.name != "table" else { return "table" }
    guard let table = element.ancestors.first(where: { $0.name == "table" }) else { return "" }
    let role = page.role(of: table)
    if role == "none" { return "none" }
    guard ["table", "grid", "treegrid"].contains(role) else { return "generic" }
    switch element.name {
    case "tr": return "row"
    case "td": return role == "table" ? "cell" : "gridcell"
    case "th": return isRowHeader(element) ? "rowheader" : "columnheader"
    default: return "rowgroup"
    }
  }

  private func isRowHeader(_ cell: PageElement) -> Bool {
    switch cell["scope"]?.lowercased() {
    case "row", "rowgroup": return true
    case "col", "colgroup": return false
    default: return cell.parent?.children.contains { $0.name == "td" } ?? false
    }
  }
}
