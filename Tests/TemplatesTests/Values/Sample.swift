import Templates

/// A post, as small as can be.
final class Sample: Sendable {
  let title: String
  let authors: [String]
  let next: Sample?

  init(title: String, authors: [String], next: Sample? = nil) {
    self.title = title
    self.authors = authors
    self.next = next
  }

  static let picnic = Sample(title: "Picnic", authors: ["Ada"])
}

extension Sample {
  static let authorType = RecordType<String>("author", [.text("name", "Who wrote it.") { $0 }])

  static let cardType = RecordType<Sample>(
    "postCard",
    [
      .text("title", "What the card says.") { "card: \($0.title)" },
      .text("href", "Where the post is.") { "\($0.title.lowercased()).html" },
    ])

  static let postType = RecordType<Sample>(
    "post",
    [
      .text("title", "What it is called.", \.title),
      .flag("draft", "Whether it waits.") { _ in true },
      .html("body", "The post itself.") { _ in Array("<p>".utf8) },
      .list("authors", "Who wrote it.", of: authorType, \.authors),
      .record("next", "The next post.", of: cardType, \.next),
    ]
  ).including(cardType) { $0 }
}
