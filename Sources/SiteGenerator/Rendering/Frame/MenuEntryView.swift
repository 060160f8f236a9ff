import Templates

/// An entry of the main menu.
struct MenuEntryView: Sendable {
  var label: String
  var href: String
  var isCurrent: Bool
  var isWithin: Bool

  static let type = RecordType<MenuEntryView>(
    "menu entry",
    [
      .text("label", "The entry's words.") { $0.label },
      .text("href", "Where it leads.") { $0.href },
      .flag("current", "It is this page.") { $0.isCurrent },
      .flag("within", "It is this page, or a page above it.") { $0.isCurrent || $0.isWithin },
    ])
}
