/// What is entered in a field that stands inside a label: it is read as part of the label (AccName 1.2, step 2C).
struct FieldValue {
  let page: AuditedPage

  /// Nil for all that is no field.
  func text(of element: PageElement) -> String? {
    switch page.role(of: element) {
    case "textbox", "searchbox": element.name == "input" ? element["value"] ?? "" : element.rawText
    case "combobox", "listbox": element.name == "select" ? chosen(element) : element["value"] ?? selected(element)
    case "slider", "spinbutton", "progressbar", "meter", "scrollbar":
      element["aria-valuetext"] ?? element["aria-valuenow"] ?? element["value"] ?? ""
    default: nil
    }
  }

  private func chosen(_ select: PageElement) -> String {
    let options = select.descendants.filter { $0.name == "option" }
    let selected = options.filter { $0.has("selected") }
    let shown = selected.isEmpty && !ImplicitRole.isList(select) ? Array(options.prefix(1)) : selected
    return shown.map { $0["label"] ?? $0.rawText }.joined(separator: " ")
  }

  private func selected(_ list: PageElement) -> String {
    let selected = list.descendants.filter { $0["aria-selected"] == "true" }
    return selected.isEmpty ? list.rawText : selected.map(\.rawText).joined(separator: " ")
  }
}
