import Foundation
import Testing

@testable import Templates

struct SpecificationCase: CustomStringConvertible {
  let file: String
  let name: String
  let data: Value
  let template: String
  let partials: [String: String]
  let expected: String

  var description: String { "\(file): \(name)" }
}

extension SpecificationCase {
  static let folder = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"]

  static func all() throws -> [SpecificationCase] {
    let folder = try #require(folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }.sorted()
    return try files.flatMap { file in
      let contents = try Data(contentsOf: URL(filePath: folder).appending(path: file))
      let suite = try #require(try JSONSerialization.jsonObject(with: contents) as? [String: Any])
      let tests = try #require(suite["tests"] as? [[String: Any]])
      try #require(!tests.isEmpty, "There are no cases in \(file)")
      return try tests.map { try SpecificationCase(file: file, $0) }
    }
  }

  private init(file: String, _ test: [String: Any]) throws {
    self.file = file
    name = try #require(test["name"] as? String)
    data = Value(json: try #require(test["data"]))
    template = try #require(test["template"] as? String)
    expected = try #require(test["expected"] as? String)
    partials = test["partials"] as? [String: String] ?? [:]
  }

  func render() throws -> String {
    let sources = partials.map { TemplateSource(name: $0, file: $0, text: $1) }
    let library = TemplateLibrary(sources + [TemplateSource(name: "the case", file: name, text: template)])
    var output: [UInt8] = []
    try #require(library.template("the case")).render(values: [data], into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
