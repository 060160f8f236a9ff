import Testing

@testable import SiteGenerator

@Suite struct LetterWordsTests {
  @Test func wordsOfTheFormAreAScriptThatHoldsNoMarkup() {
    let script = LetterWords(words: ["b": "</script>", "a": "One"]).script
    #expect(
      String(decoding: script, as: UTF8.self) == #"(window.sitegen = window.sitegen || {}).words = {"a":"One","b":"\u003c/script\u003e"};"#
        + "\n")
  }
}
