extension SourceFolder {
  func readSettings(into problems: inout [Problem]) -> Settings {
    let file = "content/site.yaml"
    guard let bytes = readBytes(of: "\(folder)/site.yaml") else {
      problems.append(
        Problem(
          "settings", at: Place(file: file), "This folder has no \(file), so the site has no name.",
          suggestion: "Make the file, with the line `title: ` and the name of your network.", isUnsafe: true))
      return Settings(title: "")
    }
    if let fault = UTF8Fault(in: bytes[...]) {
      problems.append(fault.problem(in: bytes, of: file).asUnsafe)
      return Settings(title: "")
    }
    let text = TextFile(bytes)
    let yaml = text.frontMatter ?? String(decoding: text.body, as: UTF8.self).withPlainLineEnds
    var found: [Problem] = []
    guard var fields = FrontMatter.parse(yaml, file: file, lineOffset: text.frontMatter == nil ? 0 : text.frontMatterLine - 1, into: &found)
    else {
      problems += found.map(\.asUnsafe)
      return Settings(title: "")
    }
    let settings = Settings(reading: &fields)
    problems += fields.problems.map { settings.title.isEmpty ? $0.asUnsafe : $0 }
    return settings
  }
}
