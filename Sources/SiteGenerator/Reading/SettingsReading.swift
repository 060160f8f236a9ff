extension Settings {
  /// Reads `content/site.yaml`.
  init(reading fields: inout FrontMatter) {
    title = fields.text("title")?.value ?? ""
    if title.isEmpty {
      fields.report("settings", Located(""), "The site has no title. It stands on every page.", "Add to site.yaml: `title: The Care Net`.")
    }
    baseURL = Self.baseURL(&fields)
    if let written = fields.text("language") {
      if LanguageTag.isKnown(written.value) {
        language = written.value
      } else {
        fields.report("language", written, "\"\(written.value)\" is not a language's short name.", "Write, for example, `language: en-GB`.")
      }
    }
    description = fields.text("description")?.value
    theme = Self.theme(&fields) ?? theme
    logo = fields.text("logo")
    menu = fields.groups("menu").compactMap { group in
      var group = group
      let entry = Self.menuEntry(&group)
      fields.problems += group.problems
      return entry
    }
    contacts = fields.contacts("contact")
    social = fields.links("social")
    postsPerPage = fields.number("posts-per-page", in: 1...1000) ?? postsPerPage
    abbreviations = Dictionary(fields.map("abbreviations").map { ($0.name.value, $0.value) }, uniquingKeysWith: { first, _ in first })
    words = WordListReading.lists(under: "words", in: &fields)
    limits = WordListReading.limits(in: &fields)
    rawHTML = fields.choice("raw-html", RawHTML.self)?.value ?? rawHTML
    isStrict = fields.flag("strict") ?? isStrict
    fields.finish("the site")
  }

  private static func baseURL(_ fields: inout FrontMatter) -> String? {
    guard let written = fields.text("base-url") else { return nil }
    guard BaseURL.isUsable(written.value) else {
      fields.report(
        "settings", written, "\"\(written.value)\" is not the address of a site.", "Write, for example, `base-url: https://example.org/`.")
      return nil
    }
    return BaseURL.normal(written.value)
  }

  private static func theme(_ fields: inout FrontMatter) -> Located<String>? {
    guard let written = fields.text("theme") else { return nil }
    if FileNameRule.allows(written.value) { return written }
    fields.report(
      "settings", written, "\"\(written.value)\" can't be the name of a theme's folder.", "Write, for example, `theme: care-net`.")
    return nil
  }

  private static func menuEntry(_ group: inout FrontMatter) -> MenuEntry? {
    let label = group.text("label")
    let page = group.text("page")
    group.finish("the menu")
    guard let label, let page else {
      group.report(
        "settings", Located("", line: group.line), "An entry of the menu needs a `label` and a `page`.",
        "Write `- {label: About, page: pages/about.md}`.")
      return nil
    }
    return MenuEntry(label: label.value, page: page)
  }
}
