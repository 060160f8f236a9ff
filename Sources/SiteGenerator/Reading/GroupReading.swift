extension Group {
  init(reading reader: inout EntryReader) {
    name = reader.title("name")
    area = reader.required("area", why: "People look for the group near them.", example: "Lincolnshire")
    nation = reader.fields.text("nation")?.value
    joined = reader.fields.date("joined")?.value
    logo = reader.fields.text("logo")
    logoScale = reader.fields.decimal("logo-scale", in: LogoArt.scales, example: "1.2") ?? 1
    covers = reader.fields.texts("covers").map(\.value)
    contacts = reader.fields.contacts("contact")
    meets = reader.fields.text("meets")?.value
    languages = reader.fields.texts("languages").map(\.value)
    access = reader.fields.text("access")?.value
    isExample = reader.fields.flag("example") ?? false
    entry = reader.entry()
    if !contacts.isEmpty { entry.anchors = ["contact"] }
    artwork = .vector(Lettermark.picture(name: name, slug: entry.slug))
  }
}

extension FrontMatter {
  /// Ways to reach somebody: a group of settings such as `email:` and `website:`.
  ///
  /// One text alone is an e-mail address where it has an `@`, and a website otherwise.
  mutating func contacts(_ key: String) -> [Contact] {
    let isPlain = entries.first { $0.key == key }?.node.scalar != nil
    let plain = isPlain ? text(key).map { [($0.map { $0.contains("@") ? "email" : "website" }, $0.value)] } ?? [] : map(key)
    return plain.compactMap { name, value in
      let contact = Contact(kind: name.value.lowercased(), text: value, line: name.line, column: name.column)
      if let advice = contact.advice {
        report("contact", name, advice.message, advice.suggestion)
        return nil
      }
      return contact
    }
  }
}
