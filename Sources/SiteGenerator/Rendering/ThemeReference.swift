import Templates

/// Every name that a layout can use, as a page of Markdown, made from the views themselves: `docs/themes.md` holds it.
public enum ThemeReference {
  public static var markdown: String {
    var writer = Writer()
    writer.section("Every page", PageFrame.type.schema)
    for (layout, schema) in Layouts.schemas { writer.section("`\(layout).mustache`", schema) }
    writer.records()
    return writer.text
  }

  private struct Writer {
    var text = ""
    /// Records that some name holds, by their names, to be written once each.
    var found: [String: Schema] = [:]

    mutating func section(_ title: String, _ schema: Schema) {
      text += "\n### \(title)\n\n"
      if schema.fields.isEmpty {
        text += "No names besides those of every page.\n"
        return
      }
      text += "| name | kind | what it is |\n| --- | --- | --- |\n"
      for field in schema.fields {
        text += "| `\(field.name)` | \(kind(field.kind)) | \(field.about) |\n"
      }
    }

    mutating func records() {
      var written: Set<String> = []
      while let name = found.keys.filter({ !written.contains($0) }).min(), let schema = found[name] {
        written.insert(name)
        section("Record: \(name)", schema)
      }
    }

    private mutating func kind(_ kind: Schema.Kind) -> String {
      switch kind {
      case .any: return "any"
      case .flag: return "flag"
      case .text: return "text"
      case .html: return "html"
      case .record(let schema):
        found[schema.name] = schema
        return "record: \(schema.name)"
      case .list(let item): return "list of " + self.kind(item).replacing("record: ", with: "")
      }
    }
  }
}
