import Testing

@testable import SiteGenerator

@Suite struct SqueezedTests {
  private func squeezed(_ text: String, isScript: Bool = false) -> String {
    String(decoding: Squeezed(Array(text.utf8), isScript: isScript).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("/* What */\na {\n  color: red;\n}\n", "a {\ncolor: red;\n}\n"),
    ("/* What\n   and why */\n\n\n\tb();\r\n", "b();\n"),
    ("/* `a` */ b();\n", "b();\n"), ("/* a\nb */ c();", "c();\n"), ("/* a */ /* b\nc */ d();", "d();\n"),
    ("/*! Licence */\na();\n", "/*! Licence */\na();\n"),
    ("a = '/* b */';\n", "a = '/* b */';\n"), ("a(); // b\n  c();\n", "a(); // b\nc();\n"), ("", ""),
  ])
  func whatOnlyAuthorsNeedGoes(_ text: String, _ expected: String) {
    #expect(squeezed(text) == expected)
  }

  @Test(arguments: [
    ("const a = b => [c, 'd, e = f'];", "const a=b=>[c,'d, e = f'];"), ("return [a, b];", "return[a,b];"),
    ("if (a) return b; else c();", "if(a)return b;else c();"), ("a = b - -c;", "a=b- -c;"), ("a = b + c - 1;", "a=b+c-1;"),
    ("a++ + ++b;", "a++ + ++b;"), ("return -1;", "return-1;"),
    ("a = b / c; d = /e = f/;", "a = b / c; d = /e = f/;"),
    ("a = 'b \\' = c';", "a = 'b \\' = c';"), ("a = \"it's = b\";", "a = \"it's = b\";"), ("a = b in c;", "a=b in c;"),
    ("a = 1 .toString();", "a=1 .toString();"), ("a = 1  .b", "a=1 .b"), ("a = b .c;", "a=b.c;"), ("a = b < !--c;", "a=b< !--c;"),
  ])
  func spacesOfScriptsGoWhereNothingDependsOnThem(_ line: String, _ expected: String) {
    #expect(squeezed(line, isScript: true) == expected + "\n")
    #expect(squeezed(line) == line + "\n")
  }

  @Test func filesThatBecomeOneDoNotRunIntoEachOther() {
    let texts = ["a = `b`", "/* c */\n  d();", ""].map { Array($0.utf8) }
    #expect(String(decoding: Squeezed.joined(texts, isScript: true), as: UTF8.self) == "a = `b`\nd();\n")
  }

  @Test(arguments: [
    "a = `b\n  c`;\n", "a = 'b\\\n  c';\n", "a(); /* b\n  /* c\n */ d();\n", "a {} /* b */ /* c\n  /* d\n */ e {}\n", "a = 'b\\",
  ])
  func aFileWhereIndentsMayCountIsLeftAsItIs(_ text: String) {
    #expect(squeezed(text) == text)
  }
}
