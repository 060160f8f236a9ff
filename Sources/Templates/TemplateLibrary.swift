/// All layouts and partials of a theme, parsed and compiled once.
public struct TemplateLibrary: Sendable {
  /// What the templates alone show: tags that are not closed, templates that nobody wrote, and the like. Sorted.
  public let faults: [TemplateFault]
  let templates: [String: ParsedTemplate]
  private let program: Program

  /// A source replaces an earlier one of the same name, so a theme can replace single files of the theme that it extends.
  ///
  /// - Parameter constants: names whose texts are the same whenever a template is filled, and which nothing nearer has: the texts are compiled in.
  public init(_ sources: [TemplateSource], constants: Record = Record(names: [:])) {
    let named = Dictionary(sources.map { ($0.name, $0) }) { _, later in later }
    let parsed = named.values.sorted { $0.name < $1.name }.map(ParsedTemplate.init)
    let templates = Dictionary(parsed.map { ($0.source.name, $0) }) { _, later in later }
    program = Program(parsed, constants: constants)
    self.templates = templates
    faults = (parsed.flatMap(\.faults) + References(templates).faults()).sorted()
  }
}

extension TemplateLibrary {
  public var names: [String] { templates.keys.sorted() }

  public func template(_ name: String) -> Template? {
    program.numbers[name].map { Template(name: name, program: program, start: program.starts[$0]) }
  }
}
