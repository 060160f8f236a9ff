import Markdown
import Templates

/// The names that every page with words of its own has.
struct BodyView: Sendable {
  let document: Document?
  let targets: [Target]
  let root: Root
  let pictures: PictureShelf
  let abbreviations: [String: String]
  /// Initials that the page uses, in order.
  let used: [String]
  /// - Parameter letter: words on the same page whose initials are explained too.
  init(_ entry: Entry?, _ targets: [Target], _ context: PageContext, with letter: Letter? = nil) {
    document = entry?.body
    let own = document?.abbreviations ?? []
    used = own + (letter?.words.abbreviations ?? []).filter { !own.contains($0) }
    self.targets = targets
    root = context.root
    pictures = context.shelf
    abbreviations = context.site.settings.abbreviations
  }

  static let type = RecordType<BodyView>(
    "body",
    [
      .html("body", "The page's words.") { view in
        view.document.map { BodyWriter(document: $0, targets: view.targets, root: view.root, pictures: view.pictures).html() }
      },
      .list("contents", "The headings of the page, where there are three or more.", of: Contents.type) { view in
        Contents(view.document?.headings ?? []).items
      },
      .list("abbreviations", "Initials that the page uses, in order.", of: AbbreviationView.type) { view in
        view.used.map { AbbreviationView(short: $0, long: view.abbreviations[$0] ?? "") }
      },
    ])
}

extension BodyView {
  /// The words above the first line `---`; all of them where there is none.
  var before: [UInt8]? { html { document in document.firstRule.map { document.html.split(at: $0).before } ?? document.html } }

  /// The words below that line.
  var after: [UInt8]? {
    html { document in
      document.firstRule.map { rule in
        let below = document.html.split(at: rule).after
        return below.split(at: below.bytes.prefix { $0 != UInt8(ascii: "\n") }.count + 1).after
      }
    }
  }

  private func html(_ part: (Document) -> MarkedHTML?) -> [UInt8]? {
    guard let document, let part = part(document) else { return nil }
    return BodyWriter(document: document, targets: targets, root: root, pictures: pictures, part: part).html()
  }
}

/// One abbreviation and what it stands for.
struct AbbreviationView: Sendable {
  var short: String
  var long: String
  /// The id of its entry in the glossary.
  var id = ""

  static let type = RecordType<AbbreviationView>(
    "abbreviation",
    [
      .text("short", "The initials.") { $0.short },
      .text("long", "What they stand for.") { $0.long },
      .text("id", "In the glossary: the entry's id.") { $0.id },
    ])
}
