extension ThemeFolder {
  /// What is to be said of the colours of a theme and of those that it extends; `chain` begins with the theme itself.
  static func paletteProblems(_ chain: [Layer], _ theme: Theme) -> [Problem] {
    let palette = Palette(layers: chain.reversed())
    return palette.problems + unspoken(palette, theme, file: chain.first?.file ?? "") + chain.flatMap(writtenOut)
  }

  /// Colours that a style sheet uses and no pair speaks of: nobody would know whether they can be read.
  private static func unspoken(_ palette: Palette, _ theme: Theme, file: String) -> [Problem] {
    let known = Set(theme.colours.light.keys).subtracting(palette.spokenOf)
    guard !known.isEmpty else { return [] }
    var used: [String: String] = [:]
    for asset in theme.assets where asset.name.hasSuffix(".css") {
      for path in asset.files {
        for name in StyleColours(readBytes(of: path) ?? []).names where known.contains(name) && used[name] == nil {
          used[name] = asset.name
        }
      }
    }
    return used.sorted { $0.key < $1.key }.map { name, sheet in
      Problem(
        "palette", .look, at: Place(file: file), "\(sheet) uses the colour \"\(name)\", and `pairs` does not say what it stands on.",
        suggestion:
          "Add under `pairs`, below `words` or `edges`: `\(name): page`. If it is there for its looks alone, add it to `decoration`.")
    }
  }

  /// Black and white are for paper; any other colour belongs into the palette.
  private static func writtenOut(_ layer: Layer) -> [Problem] {
    layer.assets.filter { $0.name.hasSuffix(".css") }.flatMap { asset in
      asset.files.flatMap { path in
        StyleColours(readBytes(of: path) ?? []).literals.filter { !["#000", "#fff", "#000000", "#ffffff"].contains($0.text.lowercased()) }
          .map {
            Problem(
              "palette", .look, at: Place(file: "\(layer.folder)/assets/\(asset.name)", line: $0.line),
              "The colour \($0.text) is written out here, so nobody computes whether it can be read.",
              suggestion: "Give it a name under `colours` in theme.yaml, say in `pairs` what it stands on, and write `var(--name)` here.")
          }
      }
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
