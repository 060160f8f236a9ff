/// The seconds after which a page loads again or leads away by itself (WHATWG HTML, section 4.2.5.3, "shared declarative refresh steps").
enum RefreshDelay {
  /// Nil where browsers do not understand it, and so stay on the page.
  static func seconds(in content: String) -> Int? {
    let text = content.drop { $0.isWhitespace }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty || text.first == "." else { return nil }
    let rest = text[digits.endIndex...].drop { ($0.isASCII && $0.isNumber) || $0 == "." }
    guard rest.first.map({ $0 == ";" || $0 == "," || $0.isWhitespace }) ?? true else { return nil }
    return digits.isEmpty ? 0 : Int(digits) ?? Int.max
  }

  /// An old address that leads to the new one: nobody stays to read it.
  static func leavesAtOnce(_ page: AuditedPage) -> Bool { target(on: page).first?["content"].flatMap(seconds) == 0 }

  /// The first that browsers understand; the others do nothing.
  static func target(on page: AuditedPage) -> [PageElement] {
    page.elements(named: "meta").first { meta in
      meta["http-equiv"]?.lowercased() == "refresh" && meta["content"].flatMap(seconds) != nil
    }.map { [$0] } ?? []
  }
}
