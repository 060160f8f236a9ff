import Markdown
import Templates

/// The list of a page's headings, shown where there are three or more.
struct Contents {
  struct Item: Sendable {
    var label: String
    var id: String
    var children: [Item] = []
  }

  private(set) var items: [Item] = []

  init(_ headings: [Heading]) {
    let shown = headings.filter { !$0.id.isEmpty && !$0.text.isEmpty }
    guard shown.count >= 3 else { return }
    for heading in shown {
      let level = max(2, heading.sourceLevel)
      if level == 2 || items.isEmpty {
        items.append(Item(label: heading.text, id: heading.id))
      } else if level == 3 {
        items[items.count - 1].children.append(Item(label: heading.text, id: heading.id))
      }
    }
  }

  static let child = RecordType<Item>(
    "contents child",
    [
      .text("label", "The heading's words.") { $0.label },
      .text("id", "The heading's id: link to `#{{id}}`.") { $0.id },
    ])

  static let type = RecordType<Item>(
    "contents",
    [
      .text("label", "The heading's words.") { $0.label },
      .text("id", "The heading's id: link to `#{{id}}`.") { $0.id },
      .list("children", "The headings one level below it.", of: child) { $0.children },
    ])
}
