extension ThemeFolder {
  /// What is to be said of the colours of a theme and of those that it extends; `chain` begins with the theme itself.
  static func paletteProblems(_ chain: [Layer], _ theme: Theme) -> [Problem] {
    let palette = Palette(layers: chain.reversed())
    let used = Set(theme.assets.flatMap(\.files))
    let sheets = chain.flatMap { layer in
      layer.assets.filter { $0.name.hasSuffix(".css") }.flatMap { asset in
        asset.files.filter(used.contains).map { path in
          (place: "\(layer.folder)/assets/\(asset.name)", name: asset.name, colours: StyleColours(readBytes(of: path) ?? []))
        }
      }
    }
    return palette.problems + unspoken(palette, theme, sheets.map { ($0.name, $0.colours) }, file: chain.first?.file ?? "")
      + sheets.flatMap { writtenOut($0.colours, in: $0.place) }
  }

  /// Colours that a style sheet uses and no pair speaks of: nobody would know whether they can be read.
  private static func unspoken(_ palette: Palette, _ theme: Theme, _ sheets: [(name: String, colours: StyleColours)], file: String)
    -> [Problem]
  {
    let unknown = Set(theme.colours.light.keys).subtracting(palette.spokenOf).sorted()
    return unknown.compactMap { name in
      guard let sheet = sheets.filter({ $0.colours.names.contains(name) }).map(\.name).min() else { return nil }
      return Problem(
        "palette", .look, at: Place(file: file), "\(sheet) uses the colour \"\(name)\", and `pairs` does not say what it stands on.",
        suggestion:
          "Add under `pairs`, below `words` or `edges`: `\(name): page`. If it is there for its looks alone, add it to `decoration`.")
    }
  }

  /// Black and white are for paper; any other colour belongs into the palette.
  private static func writtenOut(_ colours: StyleColours, in file: String) -> [Problem] {
    colours.literals.filter { !["#000", "#fff", "#000000", "#ffffff"].contains($0.text.lowercased()) }.map {
      Problem(
        "palette", .look, at: Place(file: file, line: $0.line),
        "The colour \($0.text) is written out here, so nobody computes whether it can be read.",
        suggestion: "Give it a name under `colours` in theme.yaml, say in `pairs` what it stands on, and write `var(--name)` here.")
    }
  }
}

extension ThemeFolder.Layer {
  /// `text: page, card` below `words`, `large` or `edges`; `decoration` is a list of names.
  mutating func readPairs(_ group: inout FrontMatter) {
    for use in ColourPair.Use.allCases {
      for (ink, grounds) in group.map(use.rawValue) {
        for ground in grounds.split(whereSeparator: { $0 == "," || $0 == " " }) {
          pairs[ColourPair(use: use, ink: ink.value, ground: String(ground))] = Place(file: file, line: ink.line, column: ink.column)
        }
      }
    }
    decoration = Set((group.text("decoration")?.value ?? "").split { $0 == "," || $0 == " " }.map(String.init))
  }
}
