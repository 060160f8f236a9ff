/// The names that HTML and SVG give by attributes, labels and parts (HTML-AAM 1.0, section 4.1; SVG-AAM 1.0, section 8.1).
struct NativeName {
  let names: AccessibleName
  let page: AuditedPage

  func text(of element: PageElement, on route: AccessibleName.Route) -> String? {
    if element.isSVG { return svg(element) }
    switch element.name {
    case "img", "area": return element["alt"]
    case "input": return labels(element, route) ?? input(element)
    case "select", "textarea", "meter", "output", "progress", "button": return labels(element, route)
    case "fieldset": return part("legend", of: element, route)
    case "table": return part("caption", of: element, route)
    case "figure": return part("figcaption", of: element, route)
    case "optgroup": return element["label"]
    case "option": return element["label"]
    case "html": return page.elements(named: "title").first?.rawText
    default: return nil
    }
  }

  private func input(_ element: PageElement) -> String? {
    switch element["type"]?.lowercased() {
    case "image": element["alt"]
    case "button": element["value"]
    case "submit": element["value"]?.unlessBlank ?? "Submit"
    case "reset": element["value"]?.unlessBlank ?? "Reset"
    default: nil
    }
  }

  private func labels(_ field: PageElement, _ route: AccessibleName.Route) -> String? {
    // A field inside its own label does not ask for its labels again.
    guard route.field != field else { return nil }
    let texts = page.labels(of: field).map { label in
      names.text(of: label, on: AccessibleName.Route(purpose: .reference, mayRefer: route.mayRefer, field: field))
    }
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }

  private func part(_ name: String, of element: PageElement, _ route: AccessibleName.Route) -> String? {
    element.children.first { $0.name == name }.map {
      names.text(of: $0, on: AccessibleName.Route(purpose: .reference, mayRefer: route.mayRefer, countsHidden: route.countsHidden))
    }
  }

  private func svg(_ element: PageElement) -> String? {
    element.children.first { $0.name == "title" }?.rawText.unlessBlank ?? element["xlink:title"]
  }
}
