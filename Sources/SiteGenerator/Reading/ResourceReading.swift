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
    tags = reader.fields.texts("tags")
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
      let review = group.text("by").map { Review(by: $0.value, date: group.date("date")?.value) }
      group.finish("`reviewed`")
      reader.fields.problems += group.problems
      return review
    }
    version = reader.fields.text("version")?.value
    entry = reader.entry()
  }
}

extension Resource.Source {
  fileprivate init?(reading group: inout FrontMatter) {
    guard let text = group.text("text") else { return nil }
    self.text = text.value
    address = group.text("url").flatMap { WebAddress.isSafe($0.value) ? $0.value : nil }
    group.finish("a source")
  }
}
