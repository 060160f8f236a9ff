@testable import Audit

/// Pages for tests, and questions to them.
enum Samples {
  static func page(_ html: String) -> AuditedPage { AuditedPage(HTMLDocument(Array(html.utf8))) }

  /// A page with nothing wrong but what stands in its content.
  static func whole(_ content: String) -> String {
    "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Picnic</title></head><body><main><h1>Picnic</h1>\(content)</main></body></html>"
  }

  static func rules(in html: String) -> [String] { Audit.findings(in: Array(html.utf8)).map(\.rule.name) }

  /// The element with the id `x`.
  static func x(_ html: String) -> (page: AuditedPage, element: PageElement?) {
    let page = page(html)
    return (page, page.element(withID: "x"))
  }
}
