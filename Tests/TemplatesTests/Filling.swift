import Templates
import Testing

/// Fills one template, with partials beside it.
func fill(_ text: String, _ names: [String: Value] = [:], partials: [String: String] = [:]) throws -> String {
  let library = TemplateLibrary(sources(partials.merging(["page": text]) { $1 }))
  var output: [UInt8] = []
  try #require(library.template("page")).render([Record(names: names)], into: &output)
  return String(decoding: output, as: UTF8.self)
}

/// In a folder of their own, as a theme has them.
func sources(_ texts: [String: String]) -> [TemplateSource] {
  texts.map { TemplateSource(name: $0, file: "layouts/\($0).mustache", text: $1) }
}
