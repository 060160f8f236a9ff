import Testing

@testable import SiteGenerator

@Suite struct LetterFieldsTests {
  @Test func scriptsReadWhatTheLetterAsksForInItsOwnOrder() {
    var name = Sample.field("Your name", .name, autocomplete: "name")
    name.hint = "</script> & \"so\""
    name.example = "Sam"
    var how = Sample.field("How", .choice, options: ["by post", "by email"])
    how.isOptional = true
    let sheet = LetterSheet(
      Sample.letter("[[How]] [[Your name]] [[Why]] [[costs: weekly total]]"), fields: [name, how], title: "A", language: "en")
    #expect(
      String(decoding: LetterFields(of: sheet, name: "records").json.bytes, as: UTF8.self)
        == #"{"title":"A","file":"records","fields":[{"label":"How","type":"choice","optional":true,"options":["by post","by email"]},"#
        + #"{"label":"Your name","type":"name","hint":"\u003c/script\u003e \u0026 \"so\"","example":"Sam","autocomplete":"name"},"#
        + #"{"label":"Why","type":"text"}]}"#)
  }

  @Test func wordsOfTheFormAreAScriptThatHoldsNoMarkup() {
    let script = LetterWords(words: ["b": "</script>", "a": "One"]).script
    #expect(
      String(decoding: script, as: UTF8.self) == #"(window.sitegen = window.sitegen || {}).words = {"a":"One","b":"\u003c/script\u003e"};"#
        + "\n")
  }
}
