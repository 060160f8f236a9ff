/// Nothing stops people from making the page larger.
struct Zoom: AuditRule {
  let name = "zoom"
  let actRules = ["b4f0c3"]
  let criteria = ["1.4.4", "1.4.10"]

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elements(named: "meta").filter { meta in
      meta["name"]?.lowercased() == "viewport" && !ViewportSettings(meta["content"] ?? "").isSilentOnZoom
    }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard !ViewportSettings(target["content"] ?? "").allowsZoom else { return nil }
    return Fault(
      "This line stops people from making the page larger: \(target.quote). Who sees little cannot read it.",
      "Write <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">.")
  }
}
