/// Each id is there once, so that labels and links find what they name.
struct UniqueID: AuditRule {
  let name = "unique-id"
  let criteria = ["1.3.1", "4.1.2"]

  func targets(on page: AuditedPage) -> [PageElement] { page.elements.filter { !($0["id"] ?? "").isEmpty } }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let id = target["id"], let first = page.element(withID: id), first != target else { return nil }
    return Fault(
      "Two things on this page have the id \"\(id)\" (lines \(first.line) and \(target.line)). Labels and links find only the first.",
      "Give one of them another id.")
  }
}
