import Templates

/// A source of a resource.
struct SourceView: Sendable {
  let source: Resource.Source

  static let type = RecordType<SourceView>(
    "source",
    [
      .text("text", "The source in words.") { $0.source.text },
      .text("href", "Where to read it; may be empty.") { $0.source.address },
    ])
}
