import Templates

/// A file to download.
struct Download: Sendable {
  var label: String
  var href: String
  var kind: String
  var size: String

  static let type = RecordType<Download>(
    "download",
    [
      .text("label", "What it is.") { $0.label },
      .text("href", "Where it is.") { $0.href },
      .text("kind", "Its format in words: Plain text.") { $0.kind },
      .text("size", "3 KB.") { $0.size },
    ])
}
