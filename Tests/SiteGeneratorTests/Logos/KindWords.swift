import Testing

@testable import SiteGenerator

/// What the contract asks of every word to a writer.
enum KindWords {
  static func check(_ fault: LogoFault) {
    #expect(fault.line >= 1 && fault.column >= 1)
    #expect(!fault.seen.isEmpty && !fault.advice.isEmpty)
    // What is quoted is the writer's own.
    let said = (fault.seen + " " + fault.advice).replacing(#/“[^”]*”/#, with: "it")
    for word in ["error", "invalid", "illegal", "failed"] { #expect(!said.lowercased().contains(word)) }
    for sentence in said.split(separator: #/[.:;] /#) { #expect(sentence.split(separator: " ").count <= 20, "\(sentence)") }
  }
}
