import Markdown

/// A web address is no name: it is hard to listen to (rule 14). Short ones, e-mail addresses and telephone numbers are what people know.
struct AddressAsLink: Rule {
  static let name = "link-web-address"
  /// `gov.uk` and `www.example.org` are short.
  private static let longest = 30

  func check(_ page: CheckedPage) -> [Problem] {
    page.body.references.compactMap { link in
      guard link.kind == .link, link.text.utf8.contains(UInt8(ascii: ".")), isLong(link.text.trimmed) else { return nil }
      return problem(
        .look, at: link.position, of: page,
        "A web address is hard to listen to: \"\(link.text.trimmed.prefix(60))\".",
        "Use the page's name as the link, for example `[How to claim, on \(host(of: link.text))](\(link.destination.prefix(80)))`.")
    }
  }

  private func isLong(_ text: String) -> Bool {
    guard !text.contains(" "), !text.contains("@"), !text.hasPrefix("tel:") else { return false }
    let isAddress =
      text.contains("://") || text.hasPrefix("www.") || text.contains("/") && text.contains(".") && text.first?.isLetter == true
    guard isAddress else { return false }
    let bare = withoutScheme(text)
    let path = bare.firstIndex(of: "/").map { bare[bare.index(after: $0)...] } ?? ""
    return !path.isEmpty || bare.count > Self.longest
  }

  private func withoutScheme(_ text: String) -> Substring {
    guard let end = text.firstRange(of: "://")?.upperBound else { return text[...] }
    return text[end...]
  }

  private func host(of text: String) -> String {
    let host = withoutScheme(text.trimmed).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let name = host.hasPrefix("www.") ? host.dropFirst(4) : host
    return name == "gov.uk" ? "GOV.UK" : String(name)
  }
}
