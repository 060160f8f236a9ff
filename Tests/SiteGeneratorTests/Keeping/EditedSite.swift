@testable import SiteGenerator

/// A small site that somebody works on: any edit can come after any other.
struct EditedSite {
  enum Edit: CaseIterable {
    case nothing, addPost, changeBody, changeOneLetter, rename, delete, redate, retag, rewriteAuthor, moveGroup, retitle, link, draft,
      expire, joinSeries, showPicture
    case changeTemplate, changeStyle, changeWords, changeSetting, changePicture, changeGroup, moveClock, showDrafts, saveAgain, takeBack
  }

  private(set) var files: [String: String] = [
    "content/site.yaml": "title: Net\nbase-url: https://example.org/\ntheme: mine\nstrict: false",
    "content/authors/ann.md": "# Ann", "content/authors/bob.md": "# Bob",
    "content/groups/leeds.md": "---\nname: Leeds\narea: Leeds\nnation: England\n---\nHello.",
    "content/groups/york.md": "---\nname: York\narea: York\nnation: England\n---\nHello.",
    "content/pages/about.md": "# About\n\nUs.", "content/assets/lake.svg": SVGSamples.drawing("<path d=\"M0 0h9v9z\"/>"),
    "themes/mine/theme.yaml": "extends: care-net",
  ]
  /// 2026-06-15, in days since 1970.
  private static let firstDay = 20619
  private(set) var today = CalendarDate(daysSince1970: firstDay)
  private(set) var showsDrafts = false
  private var before: [String: String] = [:]
  private var random: SeededGenerator
  private var count = 0

  init(seed: Int) {
    random = SeededGenerator(seed: seed)
    for _ in 0..<8 { apply(.addPost) }
  }

  /// - Returns: what was done.
  mutating func edit() -> Edit {
    let edit = Edit.allCases.randomElement(using: &random) ?? .nothing
    apply(edit)
    return edit
  }
}

extension EditedSite {
  private mutating func apply(_ edit: Edit) {
    let old = files
    defer { if edit != .nothing { before = old } }
    switch edit {
    case .nothing, .saveAgain: break
    case .addPost:
      count += 1
      files["content/posts/\(day)-post-\(count).md"] = "---\ntitle: Post \(count)\nauthor: ann\ntags: [\(tag)]\n---\n\(words)"
    case .changeBody: change(posts) { $0 + "\n\n\($1.words)" }
    case .changeOneLetter: change(posts) { $0.replacing("tea", with: "pea", maxReplacements: 1).replacing("cake", with: "take") }
    case .rename:
      guard let post = posts.randomElement(using: &random) else { return }
      count += 1
      files["content/posts/\(day)-moved-\(count).md"] = files.removeValue(forKey: post)
    case .delete: if posts.count > 3, let post = posts.randomElement(using: &random) { files[post] = nil }
    case .redate: change(posts) { $0.replacing("---\n", with: "---\ndate: \($1.day)\n", maxReplacements: 1) }
    case .retag: change(posts) { $0.replacing("tags: [", with: "tags: [\($1.tag), ") }
    case .rewriteAuthor: change(posts) { $0.contains("ann") ? $0.replacing("ann", with: "bob") : $0.replacing("bob", with: "ann") }
    case .moveGroup: change(posts) { $0.replacing("---\n", with: "---\ngroup: \($1.one(of: ["leeds", "york"]))\n", maxReplacements: 1) }
    case .retitle: change(posts) { $0.replacing("title: Post", with: "title: Our post") }
    case .link: change(posts) { $0 + "\n\n[One more](\($1.one(of: $1.posts).replacing("content/posts/", with: "")))" }
    case .draft: change(posts) { $0.replacing("---\n", with: "---\ndraft: true\n", maxReplacements: 1) }
    case .expire: change(posts) { $0.replacing("---\n", with: "---\nexpires: \($1.day)\n", maxReplacements: 1) }
    case .joinSeries:
      change(posts) { $0.replacing("---\n", with: "---\nseries: \($1.one(of: ["Spring", "Autumn"]))\n", maxReplacements: 1) }
    case .showPicture: change(posts) { $0 + "\n\n![A lake](../assets/lake.svg)" }
    case .changeTemplate: files["themes/mine/layouts/not-found.mustache"] = "{{! \(words) }}{{> frame}}"
    case .changeStyle: files["themes/mine/assets/more.css"] = "a { margin: \(number(9))px }"
    case .changeWords: files["themes/mine/theme.yaml"] = "extends: care-net\nstrings:\n  archive: Archive \(number(3))"
    case .changeSetting:
      files["content/site.yaml"] =
        "title: Net \(number(3))\nbase-url: https://example.org/\ntheme: mine\nstrict: false\nposts-per-page: \(number(4) + 3)"
    case .changePicture: files["content/assets/lake.svg"] = SVGSamples.drawing("<path d=\"M0 0h\(number(9) + 1)v9z\"/>")
    case .changeGroup: change(["content/groups/leeds.md", "content/groups/york.md"]) { $0.replacing("Hello", with: $1.words) }
    case .moveClock: today = CalendarDate(daysSince1970: Self.firstDay + number(60) - 30)
    case .showDrafts: showsDrafts.toggle()
    case .takeBack: if !before.isEmpty { files = before }
    }
  }

  private mutating func change(_ paths: [String], _ change: (String, inout EditedSite) -> String) {
    guard let path = paths.randomElement(using: &random), let text = files[path] else { return }
    files[path] = change(text, &self)
  }

  private mutating func change(_ paths: [String], _ change: (String) -> String) { self.change(paths) { text, _ in change(text) } }

  private var posts: [String] { files.keys.filter { $0.hasPrefix("content/posts/") }.sorted() }
  private var day: String { mutating get { CalendarDate(daysSince1970: Self.firstDay + number(40) - 30).iso } }
  private var tag: String { mutating get { one(of: ["food", "tea", "news", "walks", "help"]) } }
  private var words: String {
    mutating get {
      "We had \(one(of: ["tea", "cake", "rain"])) and \(one(of: ["talked", "sang", "walked"])) for \(number(9) + 2) hours."
    }
  }

  private mutating func number(_ end: Int) -> Int { Int.random(in: 0..<end, using: &random) }
  private mutating func one(of texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
}
