import Mustache
import Templates

/// Something that fills the page's template with the page's data; both are ready beforehand.
protocol Engine {
  func render() throws -> [UInt8]
}

struct OurEngine: Engine {
  private let template: Templates.Template
  private let record: Record

  init(_ layouts: [String: String], _ page: Sample) throws {
    let library = TemplateLibrary(layouts.map { TemplateSource(name: $0, file: $0, text: $1) })
    if let fault = library.faults.first { throw fault }
    guard let template = library.template("post"), case .record(let record) = page.value else { throw NoPage() }
    self.template = template
    self.record = record
  }

  func render() throws -> [UInt8] {
    var output: [UInt8] = []
    try template.render([record], into: &output)
    return output
  }
}

struct SwiftMustache: Engine {
  private let library: MustacheLibrary
  private let data: Any

  init(_ layouts: [String: String], _ page: Sample) throws {
    library = MustacheLibrary(templates: try layouts.mapValues { try MustacheTemplate(string: $0) })
    data = page.any
  }

  func render() throws -> [UInt8] {
    guard let text = library.render(data, withTemplate: "post") else { throw NoPage() }
    return Array(text.utf8)
  }
}

struct NoPage: Error {}
