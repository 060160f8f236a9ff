import Testing

@testable import SiteGenerator

@Suite struct ThemeFolderTests {
  private func read(_ name: String, _ files: [String: String]) throws -> (theme: Theme, problems: [Problem]) {
    let folder = try TemporaryFolder(files)
    return ThemeFolder(places: ["\(folder.path)/none", folder.path]).read(Located(name, line: 3, column: 8))
  }

  @Test func readsLayoutsAssetsColoursAndWords() throws {
    let (theme, problems) = try read(
      "plain",
      [
        "plain/theme.yaml":
          "name: Plain\ncolours:\n  light: {text: \"#123456\", page: \"#fff\"}\n  dark: {text: \"#ABCDEF\"}\nstrings: {home: Start}",
        "plain/layouts/post.mustache": "{{title}}", "plain/layouts/parts/card.mustache": "card", "plain/layouts/notes.txt": "no layout",
        "plain/assets/base.css": "body{}", "plain/assets/fonts/a.woff2": "x", "plain/readme.md": "no asset",
      ])
    #expect(problems == [])
    #expect(theme.layouts.map(\.name) == ["parts/card", "post"])
    #expect(theme.layouts.map(\.file) == ["themes/plain/layouts/parts/card.mustache", "themes/plain/layouts/post.mustache"])
    #expect(theme.assets.map(\.name) == ["base.css", "fonts/a.woff2"])
    #expect(theme.colours.light == ["text": "#123456", "page": "#fff"])
    #expect(theme.colours.dark == ["text": "#ABCDEF"])
    #expect(theme.strings == ["home": "Start"])
  }

  /// In each list of what the program says itself.
  @Test(arguments: [("advert-words", "cal", "call"), ("wall-words", "manny", "many"), ("wall-words", "wombat", nil)])
  func aSentenceThatNobodySaysIsReported(_ list: String, _ name: String, _ near: String?) throws {
    let (theme, problems) = try read("a", ["a/theme.yaml": "\(list):\n  title: T\n  network: N\n  \(name): Words"])
    let problem = try #require(problems.first { $0.message.contains("\"\(name)\"") })
    #expect(problem.rule == "theme" && problem.level == .look && problem.spot == "4:3" && problem.place.file == "themes/a/theme.yaml")
    #expect(near.map { problem.suggestion == "Did you mean `\($0)`?" } ?? problem.suggestion.contains("care-net"))
    #expect(HouseStyle.faults(in: problem) == [])
    #expect(theme.wallWords.strings["title"] == (list == "wall-words" ? "T" : nil))
  }

  @Test(arguments: ["\"\"", ""]) func aThemeCanLeaveASentenceOut(_ nothing: String) throws {
    let (theme, problems) = try read(
      "a",
      [
        "a/theme.yaml": "extends: b\nadvert-words:\n  meetings: \(nothing)\nwall-words:\n  posterMany: \(nothing)",
        "b/theme.yaml": "advert-words: {meetings: None}\nwall-words: {posterMany: Many}",
      ])
    #expect(problems == [])
    #expect(theme.advertWords.strings == ["meetings": ""] && theme.wallWords.strings == ["posterMany": ""])
  }

  @Test func aFolderCalledLikeAScriptBecomesThatScript() throws {
    let files = ["2-b.js", "1-a.js", "10-c.js"].map { ("plain/assets/letter.js/\($0)", "x") } + [("plain/assets/a.css/c.css", "y")]
    let theme = try read("plain", Dictionary(files) { $1 }.merging(["plain/theme.yaml": ""]) { $1 }).theme
    #expect(theme.assets.map(\.name) == ["a.css", "letter.js"])
    #expect(
      theme.assets.map { $0.files.map { String($0.split(separator: "/").last ?? "") } } == [["c.css"], ["1-a.js", "10-c.js", "2-b.js"]])
  }

  @Test(arguments: ["letter.js/README.md", "letter.js/a.css", "letter.js/old/2-b.js", "letter.js/old.js/2-b.js"])
  func whatElseLiesThereIsNoPartOfIt(_ path: String) throws {
    let (theme, problems) = try read("a", ["a/theme.yaml": "", "a/assets/letter.js/1-a.js": "x", "a/assets/\(path)": "y"])
    #expect(theme.assets.map(\.name) == ["letter.js"] && theme.assets.map(\.files.count) == [1])
    let problem = try #require(problems.first)
    #expect(problems.count == 1 && problem.rule == "theme" && problem.level == .look && problem.place.file == "themes/a/assets/\(path)")
    #expect(HouseStyle.faults(in: problem) == [])
  }

  /// Two pages at one path would be written at the same time.
  @Test(arguments: Theme.made.map { $0.dropFirst(6) } + ["Colours.css", "colours.css/1-a.css"])
  func whatTheBuildMakesIsNoFileOfATheme(_ path: Substring) throws {
    let (theme, problems) = try read("a", ["a/theme.yaml": "", "a/assets/\(path)": "x", "a/assets/b.css": "x"])
    #expect(theme.assets.map(\.name) == ["b.css"])
    let problem = try #require(problems.first)
    #expect(problems.count == 1 && problem.level == .fix && problem.isUnsafe && problem.message.contains("makes this file itself"))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func aThemeReplacesSingleFilesOfTheOneItExtends() throws {
    let (theme, problems) = try read(
      "ours",
      [
        "plain/theme.yaml": "colours: {light: {text: \"#111111\", page: \"#ffffff\"}}\nstrings: {home: Home, topics: Topics}",
        "plain/layouts/post.mustache": "old", "plain/layouts/page.mustache": "kept", "plain/assets/a.css": "old",
        "ours/theme.yaml": "extends: plain\ncolours: {light: {text: \"#222222\"}}\nstrings: {home: Start}",
        "ours/layouts/post.mustache": "new", "ours/assets/b.css": "new",
      ])
    #expect(problems == [])
    #expect(theme.layouts.map(\.text) == ["kept", "new"])
    #expect(theme.assets.map(\.name) == ["a.css", "b.css"])
    #expect(theme.colours.light == ["text": "#222222", "page": "#ffffff"])
    #expect(theme.strings == ["home": "Start", "topics": "Topics"])
  }

  @Test(arguments: [
    (["a/theme.yaml": "extends: b", "b/theme.yaml": "extends: a"], "themes/b/theme.yaml", "which extends it in turn"),
    (["a/theme.yaml": "extends: a"], "themes/a/theme.yaml", "which extends it in turn"),
    (["a/theme.yaml": "extends: gone"], "themes/a/theme.yaml", "\"gone\", and we can't find that theme"),
    ([:], "content/site.yaml", "We can't find the theme \"a\""),
    (["a/theme.yaml": "color: x"], "themes/a/theme.yaml", "We don't know the setting \"color\""),
    (["a/theme.yaml": "name: A: B"], "themes/a/theme.yaml", "second colon"),
  ])
  func explainsWhatItCannotFind(_ files: [String: String], _ file: String, _ words: String) throws {
    let problems = try read("a", files).problems
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.place.file == file)
    #expect(problem.message.contains(words))
    #expect(problem.isUnsafe)
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [
    "text: red", "text: \"#12\"", "text: \"#12345\"", "text: \"#12345g\"", "text: \"#fff;}\"", "text: \"url(x)\"", "Text: \"#123456\"",
    "te_xt: \"#123456\"", "\"a:b\": \"#123456\"", "text: \"#１\"",
  ])
  func coloursThatAreNoneAreLeftOut(_ colour: String) throws {
    let (theme, problems) = try read("a", ["a/theme.yaml": "colours:\n  light:\n    \(colour)\n"])
    #expect(theme.colours.light.isEmpty)
    #expect(problems.map(\.spot) == ["3:5"])
    #expect(HouseStyle.faults(in: try #require(problems.first)) == [])
  }

  @Test func coloursBecomeCustomProperties() {
    let css = String(decoding: Theme.Colours(light: ["b": "#fff", "a": "#000"], dark: ["a": "#fff"]).css, as: UTF8.self)
    #expect(
      css == """
        :root {
          color-scheme: light dark;
          --a: #000;
          --b: #fff;
        }

        @media (prefers-color-scheme: dark) {
          :root {
            --a: #fff;
          }
        }

        """)
  }
}
