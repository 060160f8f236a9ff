import Templates
import Testing

struct RobustnessTests {
  @Test(arguments: ["{{#a}}", "{{^a}}", "{{$a}}", "{{<a}}", "{{#a}}\n", "{{<p}}{{$b}}"])
  func takesTenThousandSectionsInEachOther(opening: String) throws {
    let library = TemplateLibrary(sources(["page": String(repeating: opening, count: 10_000)]))
    #expect(library.faults.contains { $0.message.contains("100 other sections") })
    var output: [UInt8] = []
    try library.template("page")?.render([Record(names: ["a": .flag(true)])], into: &output)
  }

  @Test(arguments: ["{{", "{{{", "}}", "{{!", "{{=", "{{/a}}", "\n", " ", "{{a.}}", "{{.a}}", "{{..}}", "{{=a b=}}"])
  func takesOneThingAgainAndAgain(piece: String) throws {
    #expect(throws: Never.self) { try fill(String(repeating: piece, count: 2_000)) }
  }

  /// Pieces of tags in random order: what people's slips look like, a thousand times over.
  @Test func takesAnyText() {
    let pieces = [
      "{{", "}}", "{{{", "}}}", "#", "/", "^", "$", "<", ">", "*", "!", "=", "&", ".", "a", "b", "page", " ", "\n", "\r\n", "é", "\0",
      "{{#a}}", "{{/a}}", "{{<b}}", "{{/b}}", "{{$a}}", "{{>page}}", "{{=| |=}}", "|a|", "  {{>b}}\n",
    ]
    var random = SplitMix(state: 42)
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 1...30, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let other = pieces.shuffled(using: &random).joined()
      let library = TemplateLibrary(sources(["page": text, "b": other]))
      var output: [UInt8] = []
      // Going on with no end is a fault like others; what counts is that it comes back.
      try? library.template("page")?.render([Record(names: ["a": .text("b")])], into: &output)
      _ = library.check("page", against: Schema("page", [Schema.Entry("a", .text)]))
    }
  }

  @Test func takesAnyBytes() {
    var random = SplitMix(state: 7)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(throws: Never.self) { try fill("{{" + String(decoding: bytes, as: UTF8.self) + "}}{{=") }
    }
  }
}

/// The same numbers on every run. https://prng.di.unimi.it/splitmix64.c
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
