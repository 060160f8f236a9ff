import Markdown

/// Reads what every kind has in common; each kind's own file reads the rest.
struct EntryReader {
  var file: TextFile
  var fields: FrontMatter
  let name: SourceName
  let path: String
  let context: ReadingContext

  /// Nil where the file's settings cannot be read: then nobody knows whether it may be published, and it is left out.
  init?(_ bytes: [UInt8], path: String, name: SourceName, context: ReadingContext, problems: inout [Problem]) {
    self.path = path
    self.name = name
    self.context = context
    file = TextFile(bytes)
    let fileName = "content/\(path)"
    guard !file.frontMatterIsOpen else {
      problems.append(
        Problem(
          "front-matter", at: Place(file: fileName), "The settings begin with `---` and never end.",
          suggestion: "Put a line of just `---` after the last setting."))
      return nil
    }
    guard let yaml = file.frontMatter else {
      if let unfenced = file.unfencedSettings {
        problems.append(unfenced.problem(in: fileName))
        return nil
      }
      fields = FrontMatter(file: fileName, lineOffset: 0)
      return
    }
    guard let fields = FrontMatter.parse(yaml, file: fileName, lineOffset: file.frontMatterLine - 1, into: &problems) else { return nil }
    self.fields = fields
  }
}

extension EntryReader {
  /// The title from the settings, else from a first line `# Title`, else a problem and a title made from the file's name.
  mutating func title(_ key: String) -> String {
    let reported = fields.problems.count
    if let title = fields.text(key) { return title.value }
    if fields.problems.count == reported, let title = file.takeTitle() { return title.value }
    let made = name.name.replacing("-", with: " ").replacing("_", with: " ")
    let guess = made.capitalizedFirst
    // A title of the wrong kind was reported already.
    if fields.problems.count > reported { return guess }
    fields.report(
      "title", Located(""), "This \(name.kind.noun) needs a \(key). It is the first thing a screen reader says.",
      "Add at the top: `\(key): \(guess)`.")
    return guess
  }

  /// Words that a kind cannot do without.
  mutating func required(_ key: String, why: String, example: String) -> String {
    let reported = fields.problems.count
    if let text = fields.text(key) { return text.value }
    if fields.problems.count > reported { return "" }
    fields.report(
      "front-matter", Located("", line: fields.line), "This \(name.kind.noun) has no `\(key)`. \(why)",
      "Add at the top: `\(key): \(example)`.")
    return ""
  }

  /// Reads the shared keys and the body. Call it last: it reports the keys that nobody asked for.
  mutating func entry(date: CalendarDate? = nil, expires: CalendarDate? = nil) -> Entry {
    let slug = readSlug()
    let aliases = fields.texts("aliases")
    let isDraft = fields.flag("draft") ?? false
    let isHeldBack = !isDraft && fields.mayMeanToWait
    let language = readLanguage() ?? name.variant?.language
    let words = fields.shownWords
    fields.finish("a \(name.kind.noun)")
    let body = Document(parsing: file.body, options: context.options(firstLine: file.bodyLine))
    return Entry(
      EntryParts(
        kind: name.kind, path: path, slug: slug.value, slugLine: slug.line, aliases: aliases,
        status: context.status(isDraft: isDraft || isHeldBack, date: date, expires: expires), isDraft: isDraft,
        waitsUntil: context.waits(until: date), language: language, settingWords: words, body: body))
  }

  private mutating func readSlug() -> Located<String> {
    guard let written = fields.text("slug") else {
      let slug = FileNameRule.slug(from: name.name)
      if slug != "-" { return Located(slug) }
      let made = (name.date.map { "\($0.iso)-" } ?? "") + name.kind.noun
      fields.report(
        "slug", Located(""), "The name of this file has no words to make an address of.",
        "Rename the file, or add at the top: `slug: \(made)`.")
      return Located(made)
    }
    if FileNameRule.allows(written.value) { return written.map(\.composed) }
    let near = FileNameRule.slug(from: written.value)
    fields.report(
      "slug", written, "The slug \"\(written.value)\" can't be the name of a file.", "Use letters, digits and hyphens: `slug: \(near)`.")
    return written.map { _ in near }
  }

  private mutating func readLanguage() -> String? {
    guard let written = fields.text("language") else { return nil }
    guard LanguageTag.isKnown(written.value) else {
      fields.report(
        "language", written, "\"\(written.value)\" is not a language's short name. Screen readers need it to choose a voice.",
        "Write, for example, `language: cy` for Welsh.")
      return nil
    }
    return written.value
  }
}
