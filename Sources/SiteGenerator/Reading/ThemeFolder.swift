import Templates

/// Finds a theme's folder and reads it, and those that it extends.
struct ThemeFolder: Sendable {
  /// Folders of themes, the first that has the theme wins: the site's own, those here, those beside the program.
  let places: [String]

  init(places: [String]) { self.places = places }

  func read(_ named: Located<String>) -> (theme: Theme, problems: [Problem]) {
    let name = named.value
    var theme = Theme(name: name)
    var problems: [Problem] = []
    var next: String? = name
    var seen: [String] = []
    var chain: [Layer] = []
    while let wanted = next {
      guard !seen.contains(wanted), let layer = layer(wanted) else {
        problems.append(missing(named.map { _ in wanted }, extendedBy: seen.last, goesRound: seen.contains(wanted)))
        theme.isFound = false
        break
      }
      seen.append(wanted)
      chain.append(layer)
      problems += layer.problems
      next = layer.extends
    }
    for layer in chain.reversed() { theme.put(layer) }
    if theme.isFound { problems += Self.paletteProblems(chain, theme) }
    theme.layouts.sort { $0.name < $1.name }
    theme.assets.sort { $0.name < $1.name }
    return (theme, problems.map(\.asUnsafe))
  }
}

extension ThemeFolder {
  private func layer(_ name: String) -> Layer? {
    for place in places {
      let folder = "\(place)/\(name)"
      if let settings = readBytes(of: "\(folder)/theme.yaml") { return read(folder, name: name, settings: settings) }
    }
    return nil
  }

  private func read(_ folder: String, name: String, settings: [UInt8]) -> Layer {
    var layer = Layer()
    layer.folder = "themes/\(name)"
    let file = "themes/\(name)/theme.yaml"
    if let fault = UTF8Fault(in: settings[...]) {
      layer.problems.append(fault.problem(in: settings, of: file))
    } else if var fields = FrontMatter.parse(
      String(decoding: settings, as: UTF8.self).withPlainLineEnds, file: file, lineOffset: 0, into: &layer.problems)
    {
      layer.read(&fields)
    }
    for entry in FolderListing(of: folder).files {
      if entry.path.hasPrefix("layouts/"), entry.path.hasSuffix(".mustache"), let bytes = readBytes(of: "\(folder)/\(entry.path)") {
        let place = "themes/\(name)/\(entry.path)"
        if let fault = UTF8Fault(in: bytes[...]) { layer.problems.append(fault.problem(in: bytes, of: place)) }
        layer.layouts.append(
          TemplateSource(name: String(entry.path.dropFirst(8).dropLast(9)), file: place, text: String(decoding: bytes, as: UTF8.self)))
      } else if entry.path.hasPrefix("words/"), entry.path.hasSuffix(".yaml") {
        layer.readWords("\(folder)/\(entry.path)", place: "themes/\(name)/\(entry.path)")
      } else if entry.path.hasPrefix("assets/") {
        layer.add(String(entry.path.dropFirst(7)), of: name, file: "\(folder)/\(entry.path)")
      }
    }
    return layer
  }

  private func missing(_ named: Located<String>, extendedBy child: String?, goesRound: Bool) -> Problem {
    let name = named.value
    if let child {
      return Problem(
        "theme", at: Place(file: "themes/\(child)/theme.yaml"),
        goesRound
          ? "This theme extends \"\(name)\", which extends it in turn." : "This theme extends \"\(name)\", and we can't find that theme.",
        suggestion: "Name another theme after `extends:`, or take the line out.")
    }
    let near = nearest(to: name, among: names)
    return Problem(
      "theme", at: Place(file: "content/site.yaml", line: named.line, column: named.column),
      "We can't find the theme \"\(name)\": no folder of themes has \(name)/theme.yaml.",
      suggestion: near.map { "Did you mean `theme: \($0)`?" }
        ?? "Take the line `theme:` out to use care-net, or say where themes are with `--themes`.")
  }

  /// The themes that there are.
  private var names: [String] {
    let found = places.flatMap { FolderListing(of: $0, depth: 2).files.map(\.path) }
    return Set(found.filter { $0.hasSuffix("/theme.yaml") }.map { String($0.dropLast(11)) }).sorted()
  }
}

extension ThemeFolder.Layer {
  /// `letter.js/1-base.js` is a part of `letter.js`. Files come sorted by their paths.
  fileprivate mutating func add(_ path: String, of theme: String, file: String) {
    let folder = path.firstIndex(of: "/").map { String(path[..<$0]) }
    let name = folder.flatMap { Squeezed.isFor($0) ? $0 : nil } ?? path
    if Theme.made.contains("theme/\(name)".lowercased()) {
      return problems.append(
        Problem(
          "theme", at: Place(file: "themes/\(theme)/assets/\(name)"), "The build makes this file itself, so \"\(name)\" is left out.",
          suggestion: "Give it another name. Colours and the words of scripts have their places in theme.yaml."))
    }
    if name != path, !isPart(path.dropFirst(name.count + 1), of: name) {
      return problems.append(
        Problem(
          "theme", .look, at: Place(file: "themes/\(theme)/assets/\(path)"),
          "This is no part of \"\(name)\", so it is left out. Parts have the same ending and stand directly in that folder.",
          suggestion: "Move it to another folder. If it is a part, put it beside the others, with that ending."))
    }
    if let asset = assets.firstIndex(where: { $0.name == name }) {
      assets[asset].files.append(file)
    } else {
      assets.append(Theme.Asset(name: name, files: [file]))
    }
  }

  private func isPart(_ path: Substring, of name: String) -> Bool {
    !path.contains("/") && Squeezed.isFor(String(path)) && Squeezed.isScript(String(path)) == Squeezed.isScript(name)
  }

  /// `words/plain-english.yaml` changes the list of that name.
  fileprivate mutating func readWords(_ file: String, place: String) {
    guard let bytes = readBytes(of: file) else { return }
    if let fault = UTF8Fault(in: bytes[...]) { return problems.append(fault.problem(in: bytes, of: place)) }
    let name = String((place.split(separator: "/").last ?? "").dropLast(5))
    let text = String(decoding: bytes, as: UTF8.self).withPlainLineEnds
    // As if it stood below the list's name, so that both places are read alike.
    let indented = "\(name):\n" + text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
    guard var fields = FrontMatter.parse(indented, file: place, lineOffset: -1, into: &problems) else { return }
    words.merge(WordListReading.lists(in: &fields)) { $0 + $1 }
    problems += fields.problems
  }

  fileprivate mutating func read(_ fields: inout FrontMatter) {
    _ = fields.text("name")
    extends = fields.text("extends")?.value
    if var group = fields.group("colours") {
      colours.light = colours(&group, "light")
      colours.dark = colours(&group, "dark")
      group.finish("`colours`")
      fields.problems += group.problems
    }
    if var group = fields.group("pairs") {
      readPairs(&group)
      group.finish("`pairs`")
      fields.problems += group.problems
    }
    strings = words(&fields, "strings")
    letterWords = words(&fields, "letter-words")
    advertWords = sentences(&fields, "advert-words", AdvertSentence.self)
    wallWords = sentences(&fields, "wall-words", WallSentence.self)
    pictureSizes = fields.text("picture-sizes")?.value
    fields.finish("a theme")
    problems += fields.problems
  }

  private func words(_ fields: inout FrontMatter, _ key: String) -> [String: String] {
    Dictionary(fields.map(key).map { ($0.name.value, $0.value) }) { first, _ in first }
  }

  /// Words that the program itself says, empty ones as well, which it leaves out. A name that is none of theirs would be said nowhere.
  private func sentences<Sentence: ThemeSentence>(_ fields: inout FrontMatter, _ key: String, _: Sentence.Type) -> [String: String] {
    let pairs = fields.map(key, keepsEmpty: true)
    for (name, _) in pairs where Sentence(rawValue: name.value) == nil {
      let near = nearest(to: name.value, among: Sentence.allCases.map(\.rawValue))
      fields.report(
        "theme", name, "There is no sentence \"\(name.value)\" among `\(key)`, so nobody will see it.",
        near.map { "Did you mean `\($0)`?" } ?? "The list of them stands in the theme.yaml of care-net.", level: .look)
    }
    return Dictionary(pairs.map { ($0.name.value, $0.value) }) { first, _ in first }
  }

  private mutating func colours(_ group: inout FrontMatter, _ key: String) -> [String: String] {
    var colours: [String: String] = [:]
    for (name, value) in group.map(key) {
      let isColour =
        value.hasPrefix("#") && [4, 7].contains(value.utf8.count) && value.dropFirst().allSatisfy { $0.isASCII && $0.isHexDigit }
      let isName = !name.value.isEmpty && name.value.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
      guard isColour, isName else {
        group.report(
          "theme", name, "\"\(name.value): \(value)\" is not a colour that we can use.",
          "Write a name in small letters and six digits: `text: \"#1c1a27\"`.")
        continue
      }
      colours[name.value] = value
      colourPlaces["\(key).\(name.value)"] = Place(file: file, line: name.line, column: name.column)
    }
    return colours
  }
}

extension Theme {
  /// Lays one theme over those that it extends.
  fileprivate mutating func put(_ layer: ThemeFolder.Layer) {
    let names = Set(layer.layouts.map(\.name))
    layouts = layouts.filter { !names.contains($0.name) } + layer.layouts
    let files = Set(layer.assets.map(\.name))
    assets = assets.filter { !files.contains($0.name) } + layer.assets
    colours.light.merge(layer.colours.light) { $1 }
    colours.dark.merge(layer.colours.dark) { $1 }
    strings.merge(layer.strings) { $1 }
    letterWords.merge(layer.letterWords) { $1 }
    advertWords.strings.merge(layer.advertWords) { $1 }
    wallWords.strings.merge(layer.wallWords) { $1 }
    words.merge(layer.words) { $0 + $1 }
    pictureSizes = layer.pictureSizes ?? pictureSizes
  }
}
