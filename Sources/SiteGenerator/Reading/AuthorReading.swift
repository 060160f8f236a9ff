extension Author {
  init(reading reader: inout EntryReader) {
    name = reader.title("name")
    role = reader.fields.text("role")?.value
    group = reader.fields.text("group")
    links = reader.fields.links("links")
    entry = reader.entry()
  }
}

extension FrontMatter {
  /// Named web addresses: a map of names to addresses, or a list of `{name, url}`.
  mutating func links(_ key: String) -> [NamedLink] {
    guard entries.first(where: { $0.key == key })?.node.sequence != nil else {
      return map(key).compactMap { link(name: $0.name.value, address: $0.name, value: $0.value) }
    }
    return groups(key, plainKey: "url").compactMap { item in
      var item = item
      let address = item.text("url")
      let name = item.text("name")?.value ?? address?.value ?? ""
      item.finish("a link")
      problems += item.problems
      return address.flatMap { link(name: name, address: $0, value: $0.value) }
    }
  }

  private mutating func link(name: String, address: Located<String>, value: String) -> NamedLink? {
    if WebAddress.isSafe(value) { return NamedLink(name: name, address: value) }
    report("link-address", address, "\"\(value)\" is not a web address.", "Begin it with `https://`.")
    return nil
  }
}
