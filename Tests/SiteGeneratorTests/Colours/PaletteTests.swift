import Testing

@testable import SiteGenerator

@Suite struct PaletteTests {
  private func problems(_ yaml: String, css: String = "") throws -> [Problem] {
    let folder = try TemporaryFolder(["a/theme.yaml": yaml, "a/assets/base.css": css])
    return ThemeFolder(places: [folder.path]).read(Located("a", line: 1, column: 1)).problems
  }

  private func theme(_ light: String, _ dark: String = "{}", pairs: String) -> String {
    "colours:\n  light: \(light)\n  dark: \(dark)\npairs: \(pairs)"
  }

  @Test(arguments: [
    ("#595959", "words", true), ("#5a5a5a", "words", false), ("#767676", "large", true), ("#787878", "large", false),
    ("#949494", "edges", true), ("#959595", "edges", false),
  ])
  func aPairIsComputedNotRounded(_ ink: String, _ use: String, _ isEnough: Bool) throws {
    let found = try problems(theme("{ink: \"\(ink)\", page: \"#fff\"}", pairs: "{\(use): {ink: page}}"))
    #expect(found.isEmpty == isEnough)
  }

  @Test func aThemeThatFallsShortDoesNotBuildAndIsToldTheNearestThatWould() throws {
    let found = try problems(theme("{ink: \"#888888\", page: \"#ffffff\"}", pairs: "{words: {ink: page}}"))
    let problem = try #require(found.first)
    #expect(found.count == 1 && problem.level == .fix && problem.isUnsafe && problem.rule == "palette")
    #expect(problem.message.contains("\"ink\" (#888888) on \"page\" (#ffffff) has a contrast of 3.5 to 1 in light mode. We ask for 7 to 1"))
    #expect(problem.suggestion == "`ink: \"#585858\"` is the nearest that is enough.")
    #expect(problem.place.file == "themes/a/theme.yaml" && problem.place.line == 2)
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func darkColoursAreComputedToo() throws {
    let found = try problems(
      theme("{ink: \"#000\", page: \"#fff\"}", "{ink: \"#777\", page: \"#111\"}", pairs: "{words: {ink: page}}"))
    #expect(found.count == 1 && found.first?.message.contains("in dark mode") == true)
  }

  @Test func inADarkThatChangesOnlyTheGroundTheLightInkIsComputed() throws {
    let found = try problems(theme("{ink: \"#000\", page: \"#fff\"}", "{page: \"#222\"}", pairs: "{edges: {ink: page}}"))
    #expect(found.map(\.level) == [.fix])
  }

  @Test func whatMeetsWCAGAndIsFaintForAPCAIsAdvice() throws {
    let found = try problems(
      theme("{ink: \"#000\", page: \"#fff\"}", "{ink: \"#a8a8a8\", page: \"#111\"}", pairs: "{words: {ink: page}}"))
    #expect(found.map(\.level) == [.look])
    #expect(found.allSatisfy { HouseStyle.faults(in: $0).isEmpty })
  }

  @Test func aThemeIsToldOfWhatItChangesItself() throws {
    let base = theme("{ink: \"#000\", page: \"#fff\"}", pairs: "{words: {ink: page}}")
    for (change, line) in [("{page: \"#777\"}", 3), ("{ink: \"#999\"}", 3)] {
      let folder = try TemporaryFolder(["base/theme.yaml": base, "a/theme.yaml": "extends: base\ncolours:\n  light: \(change)"])
      let problems = ThemeFolder(places: [folder.path]).read(Located("a", line: 1, column: 1)).problems
      #expect(problems.map { "\($0.place.file):\($0.place.line)" } == ["themes/a/theme.yaml:\(line)"])
    }
  }

  @Test func aNameThatIsNoColourIsSaid() throws {
    let found = try problems(theme("{ink: \"#000\", page: \"#fff\"}", pairs: "{words: {ink: pgae}}"))
    #expect(found.map(\.suggestion) == ["Did you mean `page`?"])
  }

  @Test func aColourThatIsUsedAndInNoPairIsSaid() throws {
    let yaml = theme("{ink: \"#000\", page: \"#fff\", odd: \"#888\", gay: \"#f00\"}", pairs: "{words: {ink: page}, decoration: gay}")
    let found = try problems(yaml, css: "a {color: var(--odd); background: var(--gay)}")
    #expect(found.map(\.message) == ["base.css uses the colour \"odd\", and `pairs` does not say what it stands on."])
    #expect(try problems(yaml, css: "a {color: var(--ink)}") == [])
  }

  @Test(arguments: [
    ("a {\n color: #888;\n}", 1), ("a {color: #888888}", 1), ("a {color: #000; background: #FFF}", 0), ("#add {color: red}", 0),
    ("/* #888 */ a {color: var(--x)}", 0), ("@media print {\n a {color: #999}\n}", 1), ("a:hover #fed {color: red}", 0),
    ("a {mask: url(#cafe1)}", 0), ("", 0), ("/*", 0), ("a {color: #88", 0),
  ])
  func aColourThatIsWrittenOutIsSaid(_ css: String, _ count: Int) throws {
    #expect(try problems("name: A", css: css).map(\.level) == [Problem.Level](repeating: .look, count: count))
  }

  @Test func theNetworksOwnThemeHasNothingToSay() {
    #expect(ThemeFolder(places: [Repository.themes]).read(Located("care-net", line: 1, column: 1)).problems == [])
  }
}
