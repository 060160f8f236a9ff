import Testing

@testable import SiteGenerator

/// Every rule, provoked by a small site: each message keeps the house's style.
@Suite struct ProvokedProblemsTests {
  private static let page = "content/pages/about.md"
  private static let post = "content/posts/2026-05-03-picnic.md"

  static let provocations: [(rule: String, files: [String: String])] = [
    ("settings", ["content/site.yaml": ""]), ("settings", [:]), ("settings", ["content/site.yaml": "title: N\nbase-url: nowhere"]),
    ("language", ["content/site.yaml": "title: N\nlanguage: english"]), ("front-matter", ["content/site.yaml": "title: N: O"]),
    ("menu", ["content/site.yaml": "title: N\nmenu: [{label: A, page: a.md}]"]),
    ("contact", ["content/site.yaml": "title: N\ncontact: {x: y}"]),
    ("link-address", ["content/site.yaml": "title: N\nsocial: {X: y}"]), ("base-url", ["content/site.yaml": "title: N"]),
    ("logo", ["content/site.yaml": "title: N\nlogo: gone.svg"]), ("front-matter", [page: "---\ntitle: A\n"]),
    ("front-matter", [page: "title: A\n"]),
    ("front-matter", [page: "---\n- a\n---\n"]), ("front-matter", [page: "---\ntitle: We are #1\n---\n"]), ("title", [page: "Hi"]),
    ("slug", [page: "---\ntitle: A\nslug: a/b\n---\n"]), ("language", [page: "---\ntitle: A\nlanguage: welsh\n---\n"]),
    ("date", ["content/posts/a.md": "# A"]), ("date", ["content/posts/a.md": "---\ndate: May\n---\n# A"]),
    ("front-matter", [post: "---\nwombat: A\n---\n# A"]), ("front-matter", ["content/groups/a.md": "# A"]),
    ("front-matter", ["content/resources/a.md": "# A"]), ("letter-field", ["content/resources/a/index.md": "---\nkind: letter\n---\n# A"]),
    (
      "letter-field",
      ["content/resources/a/index.md": "---\nkind: letter\nfields: [{label: B}]\n---\n# A", "content/resources/a/letter.md": "Dear [[A]]"]
    ),
    ("letter-field", ["content/resources/a/index.md": "---\nkind: letter\nfields: [{type: name}]\n---\n# A"]),
    (
      "letter-field",
      [
        "content/resources/a/index.md": """
        ---
        kind: letter
        fields:
          - {label: A, repeat-of: A}
          - {label: A}
          - {label: B, type: choice}
          - {label: C, autocomplete: postcode}
          - {label: D, repeat-of: E}
          - {label: "costs: weekly total"}
        ---
        # A
        """,
        "content/resources/a/letter.md": "[[A]] [[B]] [[C]] [[D]] [[costs: weekly total]]",
      ]
    ),
    ("letter-review", ["content/resources/a/index.md": "---\nkind: letter\nreviewed: {by: Us, date: 2020-01-01}\n---\n# A"]),
    ("version-name", ["content/resources/a/index.welsh.md": "---\nkind: letter\n---\n# A"]),
    ("letter-blank", ["content/resources/a/index.md": "---\nkind: letter\n---\n# A", "content/resources/a/letter.md": "Dear [[A"]),
    ("stray-file", ["content/resources/a/letter.md": "Dear [[A]]"]), ("stray-file", ["content/a.md": "A"]),
    ("stray-file", ["content/posts/a.MD": "A"]), ("author", [post: "---\nauthor: ann\n---\n# A"]),
    ("group", [post: "---\ngroup: leeds\n---\n# A"]),
    ("not-published", [post: "---\nauthor: ann\n---\n# A", "content/authors/ann.md": "---\ndraft: yes\n---\n# Ann"]),
    ("not-published", [page: "# A\n\n[b](b.md)", "content/pages/b.md": "---\ndraft: yes\n---\n# B"]),
    ("alias", [page: "---\naliases: [../x]\n---\n# A"]), ("address", [page: "---\naliases: [index.html]\n---\n# A"]),
    ("address", ["content/posts/2026-01-01-a.md": "# A", "content/posts/2026-01-02-a.md": "# A"]), ("link", [page: "# A\n\n[b](c.md)"]),
    ("link", [page: "# A\n\n[b](abuot.md)"]), ("link-outside", [page: "# A\n\n[b](../../../c.md)"]), ("link-empty", [page: "# A\n\n[b]()"]),
    ("link-address", [page: "# A\n\n[b](javascript:x)"]), ("link-address", [page: "# A\n\n[b](https://)"]),
    ("anchor", [page: "# A\n\n[b](#c)"]),
    ("active-file", [page: "# A\n\n[b](c.js)", "content/pages/c.js": "x"]), ("active-file", ["content/assets/c.html": "x"]),
    ("picture-file", [page: "# A\n\n![b](c.jpg)"]), ("picture-file", [page: "# A\n\n![b](c.pdf)", "content/pages/c.pdf": "x"]),
    ("picture-elsewhere", [page: "# A\n\n![b](https://example.org/c.jpg)"]), ("picture-description", [page: "# A\n\n![](c.jpg)"]),
    ("picture-description", [page: "# A\n\n![photo](c.jpg)"]), ("picture-description", [page: "# A\n\n![c.jpg](c.jpg)"]),
    ("picture-caption", [page: "# A\n\n- ![b c](c.jpg \"d\")"]),
    ("picture-file", [page: "# A\n\n![b](<a#b.jpg>)", "content/pages/a#b.jpg": "x"]),
    ("picture-description", [post: "---\nimage: c.jpg\n---\n# A"]), ("heading-order", [page: "# A\n\n#### B"]),
    ("heading-order", [page: "# A\n\n# B"]),
    ("heading-empty", [page: "# A\n\n##\n"]), ("link-words", [page: "# A\n\n[](about.md)"]),
    ("raw-html", [page: "# A\n\n<b onclick=\"x\">c</b>"]),
    ("too-much", [page: "# A\n\n\(String(repeating: ">", count: 150)) b"]), ("theme", ["content/site.yaml": "title: N\ntheme: gone"]),
    ("logo", ["content/groups/a.md": "---\nname: A\narea: B\nlogo: a.svg\n---\n", "content/groups/a.svg": "<svg/>"]),
    ("picture-file", [page: "# A\n\n![b](a.svg)", "content/pages/a.svg": "<svg viewBox=\"0 0 1 1\"><script>x</script></svg>"]),
    ("template", ["themes/care-net/theme.yaml": "name: x", "themes/care-net/layouts/post.mustache": "{{wombat}} {{#a}}"]),
    ("theme", ["themes/care-net/theme.yaml": "colours: {light: {text: red}}"]),
  ]

  @Test(arguments: provocations.indices)
  func everyMessageKeepsTheHousesStyle(_ number: Int) async throws {
    let (rule, files) = Self.provocations[number]
    let site = try TemporaryFolder(files)
    if !files.isEmpty, files["content/site.yaml"] == nil {
      try site.write("title: The Care Net\nbase-url: https://example.org/\n", to: "content/site.yaml")
    }
    var options = Build.Options(
      site: site.path, output: "\(site.path)/output", themes: ["\(site.path)/themes", Repository.themes], today: Read.today)
    options.isCheckOnly = true
    let summary = try await Build(options).run()
    #expect(summary.problems.contains { $0.rule == rule }, "\(files) gives \(summary.problems.map(\.rule))")
    for problem in summary.problems {
      #expect(HouseStyle.faults(in: problem) == [])
    }
  }

  @Test func theHousesStyleIsChecked() {
    let long = "word " + String(repeating: "and word ", count: 12)
    #expect(HouseStyle.faults(in: "A parse Error. \(long).").count == 2)
    #expect(HouseStyle.faults(in: "We can't find \"error \(long)\". Write `\(long)`.") == [])
  }
}
