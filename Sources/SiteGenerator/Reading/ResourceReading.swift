extension Resource {
  init(reading reader: inout EntryReader) {
    title = reader.title("title")
    if !reader.fields.has("kind") {
      reader.fields.report(
        "front-matter", Located("", line: reader.fields.line), "This resource has no `kind`, so people can't find it among its like.",
        "Add at the top: `kind: letter`. It can be letter, form, guide or advert.")
    }
    category = reader.fields.choice("kind", Category.self)?.value ?? .guide
    description = reader.fields.text("description")?.value
    nation = reader.fields.text("nation")?.value
    tags = reader.fields.tags()
    fields = reader.fields.groups("fields").compactMap { group in
      var group = group
      let field = LetterField(reading: &group)
      reader.fields.problems += group.problems
      return field
    }
    sources = reader.fields.groups("sources", plainKey: "text").compactMap { group in
      var group = group
      let source = Source(reading: &group)
      reader.fields.problems += group.problems
      return source
    }
    review = reader.fields.group("reviewed").flatMap { group in
      var group = group
      let review = Review(reading: &group)
      reader.fields.problems += group.problems
      return review
    }
    variant = reader.name.variant
    version = reader.fields.text("version")?.value
    entry = reader.entry()
  }
}

extension Resource.Source {
  /// A source with a colon in its words looks like a setting to YAML: `- Care Act 2014, section 27: a review`.
  fileprivate init?(reading group: inout FrontMatter) {
    let words = group.text("text")
    let written = group.text("url")
    group.finish("a source")
    guard let words else {
      group.report(
        "front-matter", Located("", line: group.line), "This source has no words.",
        "Put words with a colon in quotes: `- \"Care Act 2014: section 27\"`.")
      return nil
    }
    if let written, !WebAddress.isSafe(written.value) {
      group.report("link-address", written, "\"\(written.value)\" is not a web address.", "Begin it with `https://`.")
    }
    text = words.value
    address = written.flatMap { WebAddress.isSafe($0.value) ? $0.value : nil }
  }
}

extension Resource.Review {
  /// Nil where it does not say who: a day alone would claim a check that nobody answers for.
  fileprivate init?(reading group: inout FrontMatter) {
    let by = group.text("by")
    let date = group.date("date")
    group.finish("`reviewed`")
    guard let by else {
      group.report(
        "front-matter", Located("", line: group.line), "`reviewed` does not say who checked this.",
        "Add `by:` with the name of the organisation.")
      return nil
    }
    self.init(by: by.value, date: date?.value, line: date?.line ?? by.line)
  }
}
