extension Post {
  /// Nil where the post has no day: it cannot take its place among the others.
  init?(reading reader: inout EntryReader) {
    title = reader.title("title")
    let written = reader.fields.date("date")
    description = reader.fields.text("description")?.value
    authors = reader.fields.texts("author") + reader.fields.texts("authors")
    groups = reader.fields.texts("group") + reader.fields.texts("groups")
    tags = reader.fields.tags()
    image = reader.fields.text("image")
    imageDescription = reader.fields.text("image-description")?.value
    updated = reader.fields.date("updated")?.value
    expires = reader.fields.date("expires")?.value
    series = reader.fields.text("series")?.value
    if written == nil, reader.name.date == nil, !reader.fields.has("date") {
      reader.fields.report(
        "date", Located("", line: reader.fields.line), "This post has no date, so it has no place among the others.",
        "Add at the top: `date: \(reader.context.today.iso)`, with the day you mean.")
    }
    date = written?.value ?? reader.name.date ?? CalendarDate(daysSince1970: 0)
    entry = reader.entry(date: date, expires: expires)
    if written == nil, reader.name.date == nil { return nil }
  }
}
