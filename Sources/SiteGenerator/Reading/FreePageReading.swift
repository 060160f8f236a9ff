extension FreePage {
  init(reading reader: inout EntryReader) {
    title = reader.title("title")
    description = reader.fields.text("description")?.value
    menuOrder = reader.fields.number("menu-order", in: -1000...1000)
    entry = reader.entry()
  }
}
