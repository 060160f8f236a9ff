extension Sample {
  /// A post with two writers, four topics and three related posts.
  static let page = Sample.record([
    "language": .text("en-GB"), "documentTitle": .text("Picnic & games – The Care Net"), "kind": .text("post"),
    "description": .text("Bring a blanket: \"the\" summer picnic is on."), "canonical": .text("https://example.org/posts/picnic.html"),
    "root": .text("../"), "homeHref": .text("../index.html"), "draft": .flag(false), "isExample": .flag(true),
    "title": .text("Picnic & games"), "date": .text("3 May 2026"), "machineDate": .text("2026-05-03"), "minutes": .text("4"),
    "updated": .text("4 May 2026"), "machineUpdated": .text("2026-05-04"), "body": .html(body),
    "feeds": list(2) { ["mediaType": "application/atom+xml", "title": "Feed \($0)", "href": "../feed-\($0).xml"] },
    "openGraph": .record([
      "title": .text("Picnic & games"), "description": .text("Bring a blanket."), "type": .text("article"),
      "address": .text("https://example.org/posts/picnic.html"), "siteName": .text("The Care Net"),
      "image": .text("https://example.org/picnic.jpg"), "imageDescription": .text("A blanket <on> the grass"),
    ]),
    "site": .record([
      "title": .text("The Care Net"), "description": .text("Local groups & letters"), "contactEmail": .text("hello@example.org"),
    ]),
    "menu": .list(
      (1...5).map {
        .record([
          "label": .text("Part \($0)"), "href": .text("../part-\($0).html"), "within": .flag($0 == 2), "current": .flag(false),
        ])
      }),
    "footerPages": list(4) { ["label": "Page \($0)", "href": "../page-\($0).html"] },
    "strings": .record(
      [
        "skip", "menu", "contact", "minutes", "updated", "more", "nothing", "draft", "example", "series",
      ].reduce(into: [:]) { $0[$1] = .text("Words for \($1)") }),
    "authors": list(2) { ["name": "Writer \($0)", "href": "../authors/writer-\($0).html", "role": "Member"] },
    "contents": list(3) { ["id": "part-\($0)", "label": "Part \($0)"] },
    "series": .record(["name": .text("Summer"), "parts": list(3) { ["title": "Week \($0)", "href": "week-\($0).html"] }]),
    "topics": list(4) { ["name": "Topic \($0)", "href": "../topics/topic-\($0).html"] },
    "previous": .record(["label": .text("Older"), "href": .text("older.html")]),
    "next": .record(["label": .text("Newer"), "href": .text("newer.html")]),
    "related": list(3) {
      [
        "title": "Related <\($0)>", "href": "related-\($0).html", "description": "Somebody wrote this & that.",
        "date": "\($0) May 2026", "machineDate": "2026-05-0\($0)",
      ]
    },
  ])

  private static func list(_ count: Int, _ item: (Int) -> [String: String]) -> Sample {
    .list((1...count).map { .record(item($0).mapValues(Sample.text)) })
  }

  private static let body = String(repeating: "<p>A paragraph of about eighty letters, as people write them in a post.</p>\n", count: 40)
}
