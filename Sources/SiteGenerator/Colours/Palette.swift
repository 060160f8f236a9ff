/// A theme's colours and what stands on what: each pair is computed, in light and in dark, before anything is built.
struct Palette: Sendable {
  enum Mode: String, Sendable, CaseIterable {
    case light
    case dark
  }

  /// Name → `#rrggbb`, where it is written, and how many themes lie below the one that writes it.
  private(set) var colours: [Mode: [String: (hex: String, place: Place, layer: Int)]] = [:]
  private(set) var pairs: [ColourPair: Place] = [:]
  private(set) var decoration: Set<String> = []
  /// APCA's lightness contrast that body text should have; advice beside WCAG.
  private static let comfortable = 75.0

  init(layers: [ThemeFolder.Layer]) {
    for (number, layer) in layers.enumerated() {
      for (mode, named) in [(Mode.light, layer.colours.light), (.dark, layer.colours.dark)] {
        for (name, hex) in named {
          colours[mode, default: [:]][name] = (hex, layer.colourPlaces["\(mode.rawValue).\(name)"] ?? Place(file: layer.file), number)
        }
      }
      pairs.merge(layer.pairs) { $1 }
      decoration.formUnion(layer.decoration)
    }
  }

  /// The names that some pair or the list of decoration speaks of.
  var spokenOf: Set<String> { decoration.union(pairs.keys.flatMap { [$0.ink, $0.ground] }) }

  var problems: [Problem] {
    let named = pairs.sorted { ($0.key.use.rawValue, $0.key.ink, $0.key.ground) < ($1.key.use.rawValue, $1.key.ink, $1.key.ground) }
    return named.flatMap { pair, place in Mode.allCases.compactMap { problem(of: pair, in: $0, said: place) } }
  }
}

extension Palette {
  private func problem(of pair: ColourPair, in mode: Mode, said place: Place) -> Problem? {
    // Where a theme has no colours for the dark, the light ones stay.
    let ink = colour(pair.ink, in: mode)
    let ground = colour(pair.ground, in: mode)
    guard let ink, let ground else {
      guard mode == .light else { return nil }
      let missing = ink == nil ? pair.ink : pair.ground
      let near = nearest(to: missing, among: (colours[.light] ?? [:]).keys.sorted())
      return Problem(
        "palette", at: place, "`pairs` speaks of the colour \"\(missing)\", and there is none of that name.",
        suggestion: near.map { "Did you mean `\($0)`?" } ?? "Add it under `colours`, or take it out of `pairs`.")
    }
    if mode == .dark, colours[.dark]?[pair.ink] == nil, colours[.dark]?[pair.ground] == nil { return nil }
    let ratio = Contrast.ratio(ink.colour, on: ground.colour)
    guard ratio >= pair.use.least else { return tooFaint(pair, ink, ground, ratio, mode) }
    let lightness = abs(Contrast.lightness(ink.colour, on: ground.colour))
    guard pair.use == .words, lightness < Self.comfortable else { return nil }
    return Problem(
      "palette", .look, at: ink.place,
      "\"\(pair.ink)\" on \"\(pair.ground)\" meets WCAG in \(mode.rawValue) mode, and APCA's newer measure finds it faint (\(Int(lightness)), better 75).",
      suggestion: nearestColour(pair, in: mode, isComfortable: true).map { "`\(pair.ink): \"\($0.hex)\"` would do." } ?? "")
  }

  private func tooFaint(
    _ pair: ColourPair, _ ink: Named, _ ground: Named, _ ratio: Double, _ mode: Mode
  ) -> Problem {
    let near = nearestColour(pair, in: mode, isComfortable: false)
    let asked = pair.use.least == pair.use.least.rounded() ? String(Int(pair.use.least)) : String(pair.use.least)
    return Problem(
      // What a theme changes is its own to mend, and not that of the theme below.
      "palette", at: ground.layer > ink.layer ? ground.place : ink.place,
      "\"\(pair.ink)\" (\(ink.colour.hex)) on \"\(pair.ground)\" (\(ground.colour.hex)) has a contrast of \(Contrast.text(ratio)) to 1 in \(mode.rawValue) mode. We ask for \(asked) to 1, so that people who see little can use it.",
      suggestion: near.map { "`\(pair.ink): \"\($0.hex)\"` is the nearest that is enough." }
        ?? "No shade of \"\(pair.ink)\" is enough on all its grounds. Change \"\(pair.ground)\".")
  }

  /// The same hue, as little lighter or darker as it takes to be enough on every ground that it stands on in the same use.
  private func nearestColour(_ pair: ColourPair, in mode: Mode, isComfortable: Bool) -> Colour? {
    guard let own = colour(pair.ink, in: mode)?.colour else { return nil }
    let grounds = pairs.keys.filter { $0.use == pair.use && $0.ink == pair.ink }.compactMap { colour($0.ground, in: mode)?.colour }
    return own.nearest { candidate in
      grounds.allSatisfy { ground in
        Contrast.ratio(candidate, on: ground) >= pair.use.least
          && (!isComfortable || abs(Contrast.lightness(candidate, on: ground)) >= Self.comfortable)
      }
    }
  }

  private typealias Named = (colour: Colour, place: Place, layer: Int)

  private func colour(_ name: String, in mode: Mode) -> Named? {
    guard let named = colours[mode]?[name] ?? colours[.light]?[name], let colour = Colour(reading: named.hex) else { return nil }
    return (colour, named.place, named.layer)
  }
}
