@testable import SiteGenerator

/// What the words of one file come to.
enum Read {
  static let today = Sample.day("2026-06-15")

  static func context(_ settings: Settings = Settings(title: "The Care Net")) -> ReadingContext {
    ReadingContext(settings: settings, today: today, showsDrafts: false, showsFuture: false)
  }

  /// Settings as they stand between the fences of a file: the first is line 2.
  static func fields(_ yaml: String) -> (fields: FrontMatter?, problems: [Problem]) {
    var problems: [Problem] = []
    let fields = FrontMatter.parse(yaml, file: "content/posts/picnic.md", lineOffset: 1, into: &problems)
    return (fields, problems)
  }

  /// What reading some keys of these settings brings up.
  static func problems(in yaml: String, reading read: (inout FrontMatter) -> Void) -> [Problem] {
    let (fields, problems) = fields(yaml)
    guard var fields else { return problems }
    read(&fields)
    return problems + fields.problems
  }

  static func settings(_ yaml: String) -> (settings: Settings?, problems: [Problem]) {
    var problems: [Problem] = []
    guard var fields = FrontMatter.parse(yaml, file: "content/site.yaml", lineOffset: 0, into: &problems) else { return (nil, problems) }
    let settings = Settings(reading: &fields)
    return (settings, problems + fields.problems)
  }

  static func post(_ text: String, path: String = "posts/picnic.md") -> (post: Post?, problems: [Problem]) {
    thing(text, path) { Post(reading: &$0) }
  }

  static func group(_ text: String, path: String = "groups/leeds.md") -> (group: Group?, problems: [Problem]) {
    thing(text, path) { Group(reading: &$0) }
  }

  static func resource(_ text: String, path: String = "resources/records/index.md") -> (resource: Resource?, problems: [Problem]) {
    thing(text, path) { Resource(reading: &$0) }
  }

  static func author(_ text: String, path: String = "authors/ann.md") -> (author: Author?, problems: [Problem]) {
    thing(text, path) { Author(reading: &$0) }
  }

  static func page(_ text: String, path: String = "pages/about.md") -> (page: FreePage?, problems: [Problem]) {
    thing(text, path) { FreePage(reading: &$0) }
  }

  private static func thing<Thing>(_ text: String, _ path: String, _ make: (inout EntryReader) -> Thing?) -> (Thing?, [Problem]) {
    var problems: [Problem] = []
    guard let name = SourceName(path: path),
      var reader = EntryReader(Array(text.utf8), path: path, name: name, context: context(), problems: &problems)
    else { return (nil, problems) }
    let thing = make(&reader)
    return (thing, problems + reader.fields.problems)
  }
}

extension Problem {
  /// `3:8`, for tests of places.
  var spot: String { "\(place.line):\(place.column)" }
}
