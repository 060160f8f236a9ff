import Markdown
import Templates

@testable import SiteGenerator

/// Small things of each kind, made without files.
enum Sample {
  static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(daysSince1970: 0) }

  static func located(_ texts: [String]) -> [Located<String>] { texts.map { Located($0) } }

  /// A thing at a path of the content folder; its slug is its file's name.
  static func entry(
    _ path: String, _ body: String = "", slug: String? = nil, aliases: [String] = [], status: Status = .published, language: String? = nil
  ) -> Entry {
    let name = SourceName(path: path)
    return Entry(
      EntryParts(
        kind: name?.kind ?? .pages, path: path, slug: slug ?? name?.name ?? "", aliases: located(aliases), status: status,
        language: language, body: Document(parsing: body)))
  }

  static func post(
    _ slug: String, _ date: String = "2026-05-03", title: String? = nil, tags: [String] = [], authors: [String] = [],
    groups: [String] = [], series: String? = nil, status: Status = .published, aliases: [String] = [], body: String = ""
  ) -> Post {
    Post(
      entry: entry("posts/\(slug).md", body, aliases: aliases, status: status), title: title ?? slug, date: day(date),
      authors: located(authors), groups: located(groups), tags: located(tags), series: series)
  }

  static func group(
    _ slug: String, name: String? = nil, area: String = "Leeds", nation: String? = nil, contacts: [Contact] = [],
    status: Status = .published, body: String = ""
  ) -> Group {
    Group(
      entry: entry("groups/\(slug).md", body, status: status), name: name ?? slug, area: area, nation: nation, covers: [],
      contacts: contacts, languages: [], isExample: false, artwork: .vector(Lettermark.picture(name: name ?? slug, slug: slug)))
  }

  static func author(_ slug: String, name: String? = nil, group: String? = nil, status: Status = .published) -> Author {
    Author(entry: entry("authors/\(slug).md", status: status), name: name ?? slug, group: group.map { Located($0) }, links: [])
  }

  static func resource(
    _ slug: String, title: String? = nil, category: Resource.Category = .guide, nation: String? = nil, tags: [String] = [],
    fields: [LetterField] = [], letter: String? = nil, body: String = "", version suffix: String? = nil, status: Status = .published
  ) -> Resource {
    let variant = suffix.flatMap(Variant.init)
    let path = "resources/\(slug)/index\(suffix.map { ".\($0)" } ?? "").md"
    return Resource(
      entry: entry(path, body, status: status, language: variant?.language), title: title ?? slug, category: category, nation: nation,
      tags: located(tags), fields: fields, sources: [],
      letter: letter.map { self.letter($0, of: slug, version: suffix) }, variant: variant)
  }

  static func letter(_ words: String, of resource: String = "records", version suffix: String? = nil) -> Letter {
    Letter(
      path: "resources/\(resource)/letter\(suffix.map { ".\($0)" } ?? "").md", blocks: Blocks(parsing: words).blocks,
      words: Document(parsing: words))
  }

  static func field(
    _ label: String, _ kind: LetterField.Kind = .text, autocomplete: String? = nil, options: [String] = [], repeatOf: String? = nil,
    line: Int = 1
  ) -> LetterField {
    LetterField(
      label: label, kind: kind, isOptional: false, autocomplete: autocomplete, options: options, repeatOf: repeatOf, line: line)
  }

  static func page(
    _ slug: String, title: String? = nil, menuOrder: Int? = nil, status: Status = .published, aliases: [String] = [], body: String = ""
  ) -> FreePage {
    FreePage(entry: entry("pages/\(slug).md", body, aliases: aliases, status: status), title: title ?? slug, menuOrder: menuOrder)
  }

  static func settings(_ change: (inout Settings) -> Void = { _ in }) -> Settings {
    var settings = Settings(title: "The Care Net")
    settings.baseURL = "https://example.org/"
    change(&settings)
    return settings
  }

  static func content(_ change: (inout Content) -> Void) -> Content {
    var content = Content(settings: settings())
    change(&content)
    return content
  }

  static func site(_ change: (inout Content) -> Void) async -> Site { await Linker.link(content(change)).site }
}

extension Sample {
  static func context(_ site: Site, at page: String = "index.html") -> PageContext {
    PageContext(
      site: site, root: Root(of: page), words: SiteWords(), wall: WallFiles(LogoWall(of: site, art: SiteLogos(), address: nil)), cards: [])
  }

  /// A view filled into a layout of one's own.
  static func filled<Subject>(_ layout: String, _ frame: PageFrame, _ type: RecordType<Subject>, _ subject: Subject) throws -> String {
    var theme = Theme(name: "sample")
    theme.layouts = [TemplateSource(name: frame.kind, file: "themes/sample/layouts/\(frame.kind).mustache", text: layout)]
    return String(decoding: try Layouts(theme).render(frame, type, subject), as: UTF8.self)
  }
}
