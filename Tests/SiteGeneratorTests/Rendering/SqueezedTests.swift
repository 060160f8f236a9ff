import Testing

@testable import SiteGenerator

@Suite struct SqueezedTests {
  private func squeezed(_ text: String) -> String { String(decoding: Squeezed(Array(text.utf8)).bytes, as: UTF8.self) }

  @Test(arguments: [
    ("/* What */\na {\n  color: red;\n}\n", "a {\ncolor: red;\n}\n"),
    ("/* What\n   and why */\n\n\n\tb();\r\n", "b();\n"),
    ("/* a */ b();\n", "b();\n"), ("/* a\nb */ c();", "c();\n"), ("/* a */ /* b\nc */ d();", "d();\n"),
    ("/*! Licence */\na();\n", "/*! Licence */\na();\n"),
    ("a = '/* b */';\n", "a = '/* b */';\n"), ("a(); // b\n  c();\n", "a(); // b\nc();\n"), ("", ""),
  ])
  func whatOnlyAuthorsNeedGoes(_ text: String, _ expected: String) {
    #expect(squeezed(text) == expected)
  }

  @Test(arguments: ["a = `b\n  c`;\n", "a = 'b\\\n  c';\n", "a(); /* b\n  /* c\n */ d();\n", "a = 'b\\"])
  func aFileWhereIndentsMayCountIsLeftAsItIs(_ text: String) {
    #expect(squeezed(text) == text)
  }
}
