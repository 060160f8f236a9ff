import Templates

/// A theme's layouts, compiled; a layout that names what does not exist is a problem.
struct Layouts: Sendable {
  let library: TemplateLibrary
  let strings: Record
  private let theme: String
  private let stringsSchema: Schema

  init(_ theme: Theme) {
    self.theme = theme.name
    strings = Record(names: ["strings": .record(Record(names: theme.strings.mapValues(Value.text)))])
    library = TemplateLibrary(theme.layouts, constants: strings)
    stringsSchema = strings.schema(named: "theme")
  }

  /// Every kind of page with the names that its layout can use, besides those of every page.
  static let schemas: [(layout: String, schema: Schema)] = [
    ("home", HomeView.type.schema), ("post", PostView.type.schema), ("posts", PostsView.type.schema), ("archive", ArchiveView.type.schema),
    ("topics", TopicsView.type.schema), ("topic", TopicView.type.schema), ("author", AuthorView.type.schema),
    ("groups", GroupsView.type.schema),
    ("group", GroupView.type.schema), ("group-pack", GroupPackView.type.schema), ("advert", AdvertView.type.schema),
    ("resources", ResourcesView.type.schema), ("resource", ResourceView.type.schema),
    ("page", FreePageView.type.schema), ("glossary", GlossaryView.type.schema), ("site-map", SiteMapView.type.schema),
    ("not-found", NotFoundView.type.schema), ("logo-wall", LogoWallView.type.schema), ("redirect", RedirectView.type.schema),
  ]

  var problems: [Problem] {
    var faults = library.faults
    for (layout, schema) in Self.schemas {
      guard library.template(layout) != nil else {
        faults.append(
          TemplateFault(
            file: "themes/\(theme)/layouts/\(layout).mustache", line: 1, column: 1,
            message: "This layout is not there, and pages of its kind need it.",
            suggestion: "Add the file, or extend a theme that has it: `extends: care-net`."))
        continue
      }
      faults += library.check(layout, against: [stringsSchema, PageFrame.type.schema, schema])
    }
    // A partial is checked in every page that uses it: what is wrong with it is said once.
    var seen: Set<Place> = []
    return faults.sorted().map {
      Problem(
        "template", at: Place(file: $0.file, line: $0.line, column: $0.column), $0.message, suggestion: $0.suggestion, isUnsafe: true)
    }.filter { seen.insert($0.place).inserted }
  }

  /// - Throws: where a layout that passed `problems` still goes round without end.
  func render<Subject>(_ frame: PageFrame, _ type: RecordType<Subject>, _ subject: Subject) throws -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(16 * 1024)
    try library.template(frame.kind)?.render([strings, PageFrame.type.record(frame), type.record(subject)], into: &output)
    return output
  }
}
