/// What a field says that browsers may fill in is one of the names that they know (WHATWG HTML, section 4.10.18.7).
struct Autocomplete: AuditRule {
  let name = "autocomplete"
  let actRules = ["73f2c2"]
  let criteria = ["1.3.5"]

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elements(named: ["input", "select", "textarea"]).filter { field in
      let words = (field["autocomplete"] ?? "").lowercased().tokens
      guard !words.isEmpty, words != ["on"], words != ["off"], !page.isDisabled(field), field["aria-disabled"] != "true" else {
        return false
      }
      guard page.isSeen(field) || page.isExposed(field), !isFixed(field) else { return false }
      return page.isTabStop(field) || Role.named(page.role(of: field))?.isWidget == true
    }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let value = target["autocomplete"] ?? ""
    guard !AutofillTokens.areKnown(value.lowercased().tokens) else { return nil }
    return Fault(
      "Browsers do not know autocomplete=\"\(value)\". People who cannot type it again get no help.",
      "Write what it asks for, such as autocomplete=\"name\" or autocomplete=\"street-address\".")
  }

  private func isFixed(_ field: PageElement) -> Bool {
    field.name == "input"
      && ["button", "checkbox", "file", "hidden", "image", "radio", "reset", "submit"].contains(field["type"]?.lowercased())
  }
}
