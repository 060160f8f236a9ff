import Foundation
import Markdown
import Testing

@testable import SiteGenerator

@Suite struct OtherLanguageTests {
  private func found(_ body: String, language: String? = nil) -> [Problem] { OtherLanguage().check(Checked.page(body, language: language)) }

  @Test func aWelshSentenceIsToBeMarked() throws {
    let problem = try #require(found("Hello.\n\nCroeso i'n grŵp lleol. See you there.").first)
    #expect(problem.level == .fix)
    #expect((problem.place.line, problem.place.column) == (3, 1))
    #expect(problem.message == "This looks like Welsh: \"Croeso i'n grŵp lleol.\". Mark it, so that screen readers use a voice for it.")
    #expect(problem.suggestion == "Write `<span lang=\"cy\">Croeso i'n grŵp lleol.</span>`.")
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [
    ("cy", "Mae'r cyfarfod nesaf yn y llyfrgell."), ("cy", "Diolch yn fawr i bawb am ddod."),
    ("cy", "Cysylltwch â ni os oes gennych gwestiwn."),
    ("cy", "Gallwch chi gael cymorth yn Gymraeg."), ("cy", "Beth yw taliadau uniongyrchol?"), ("cy", "Nadolig Llawen i bawb"),
    ("cy", "We say croeso i bawb at the door."),
    ("ga", "Tá fáilte romhat anseo."), ("ga", "Go raibh maith agat as do chúnamh."), ("ga", "Conas atá tú inniu?"),
    ("ga", "Beidh an cruinniú ar siúl amárach."), ("ga", "Cad is ainm duit agus cé leis thú?"),
    ("gd", "Ceud mìle fàilte dhan choimhearsnachd againn."), ("gd", "Tha sinn toilichte gu bheil sibh an seo, tapadh leibh."),
    ("gd", "Bidh coinneamh againn oidhche màireach."), ("gd", "Ciamar a tha thu an-diugh?"),
    ("pl", "Dzień dobry, witamy w naszej grupie, gdzie każdy może pomóc."), ("pl", "Spotkanie będzie w piątek, proszę się zapisać."),
    ("pl", "Nie wiem, czy to jest dobrze."), ("pl", "Osoby niepełnosprawne mają prawo do opieki."),
    ("ro", "Bună ziua și bine ați venit."), ("ro", "Grupul este pentru persoane cu dizabilități."),
    ("ro", "Vă rugăm să ne contactați dacă aveți întrebări."),
    ("pt", "Bem-vindo ao nosso grupo, você não está sozinho."), ("pt", "A reunião é amanhã à noite, também para vocês."),
    ("pt", "Obrigado a todos pela ajuda."), ("es", "Bienvenidos a nuestro grupo, donde todos pueden hablar."),
    ("es", "La reunión es mañana y también hay una cena."), ("es", "Muchas personas tienen derechos que no conocen, pero están aquí."),
    ("it", "Benvenuti nel nostro gruppo, siamo molto felici."), ("it", "La riunione è domani, anche per gli amici."),
    ("it", "Grazie a tutti per questo aiuto, che non è poco."),
    ("ur", "یہ گروپ سب کے لیے ہے۔"), ("ar", "مرحبا بكم في مجموعتنا"), ("bn", "আমাদের দলে স্বাগতম"), ("pa", "ਸਾਡੇ ਸਮੂਹ ਵਿੱਚ ਸੁਆਗਤ ਹੈ"),
    ("gu", "અમારા જૂથમાં સ્વાગત છે"),
    // Words that no list has, by their letters.
    ("pl", "Proszę przyjść z rodziną."), ("pl", "Żółte łódki płynęły pod mostem."), ("ro", "Puteți cere o nouă evaluare."),
    ("ro", "Toată lumea este binevenită."), ("pt", "Os irmãos põem pães na mesa."), ("cy", "Bore da a chroeso cynnes."),
    ("ga", "Buailimid le chéile gach Aoine."), ("ga", "Níl aon táille ann."), ("gd", "Bidh sinn a' coinneachadh gach Dihaoine."),
    ("it", "Ci incontriamo ogni giovedì."), ("it", "Potete chiedere una nuova valutazione."),
    ("el", "Η ομάδα μας είναι εδώ"), ("zh", "欢迎大家"), ("he", "ברוכים הבאים לקבוצה"), ("uk", "Ласкаво просимо до групи"),
  ])
  func aSentenceInAnotherLanguageIsFound(tag: String, sentence: String) throws {
    let problems = found("This is our page.\n\n\(sentence)\n\nIt goes on in English, as before.")
    let problem = try #require(problems.first, "\(sentence)")
    #expect(problems.count == 1)
    #expect(problem.level == .fix, "\(sentence)")
    #expect(problem.suggestion.contains("lang=\"\(tag)\""), "\(problem.suggestion)")
  }

  @Test(arguments: [("xx", 1), ("eng", 1), ("wel-GB", 1), ("cy", 0), ("sco", 0), ("CY-gb", 0)])
  func aMarkNamesALanguageThatThereIs(_ tag: String, _ count: Int) {
    let problems = Checked.by(OtherLanguage(), "We say <span lang=\"\(tag)\">helo</span> here.")
    #expect(problems.map(\.level) == [Problem.Level](repeating: .fix, count: count))
    #expect(problems.allSatisfy { $0.message.contains("\"\(tag)\"") && HouseStyle.faults(in: $0).isEmpty })
  }

  /// A sentence in its own page or its own mark is at home.
  @Test(arguments: ["cy", "ga", "gd", "pl", "ro", "pt", "es", "it"])
  func whatIsMarkedIsSilent(tag: String) {
    let samples = [
      "cy": "Mae'r cyfarfod nesaf yn y llyfrgell.", "ga": "Tá fáilte romhat anseo agus beidh tae againn.",
      "gd": "Bidh coinneamh againn oidhche màireach.", "pl": "Nie wiem, czy to jest dobrze.",
      "ro": "Grupul este pentru persoane cu dizabilități.",
      "pt": "Obrigado a todos pela ajuda.", "es": "Bienvenidos a nuestro grupo, donde todos pueden hablar.",
      "it": "Benvenuti nel nostro gruppo, siamo molto felici.",
    ]
    let sentence = samples[tag] ?? ""
    #expect(found("We say <span lang=\"\(tag)\">\(sentence)</span> to all.") == [])
    #expect(found(sentence, language: tag) == [])
    #expect(!found(sentence).isEmpty)
  }

  @Test(arguments: [
    "We had tea and said hwyl to each other.", "Plaid Cymru and the Senedd met.", "The Eisteddfod is in Dyffryn Clwyd this year.",
    "Come to Ysbyty Gwynedd, near Bangor.", "Anabledd Cymru is also called Disability Wales.", "Sinn Féin and Fianna Fáil are parties.",
    "There was good craic at the céilí.", "Comhairle nan Eilean Siar is a council.", "The Casa de la Playa opens at noon.",
    "Rio de Janeiro and La Paz are cities.", "Que sera, sera, as the song says.", "We ate al fresco, à la carte and al dente.",
    "It is vice versa, per se, ad hoc and pro rata.", "Siân ordered a café latte and a panini.", "Hasta la vista, said the robot.",
    "Mañana is soon enough.", "Ciao, grazie and prego are three words.", "Our dog is called Bach and our cat is Mae.",
    "A dim light shone on the hen.", "Is it on or is it in?", "He is an ad man, at a bar.", "Dr Da Silva and Mr De Souza came.",
    "Machynlleth, Aberystwyth, Pwllheli", "Llanfair Pwllgwyngyll is long.", "St Ives, Par, Looe and Fowey",
    "The pan was hot as an oven on a hob.",
    "I was on a bus to Lima, so I am late.", "Do go on, as I am in a jam.", "No, no, no.", "Bon voyage and bon appétit!",
    "The fiancée wore a tiara.",
    "An angle of π or 5 μ", "The word croeso means welcome.", "Tai chi and yoga for all.", "Ask for the Cymraeg version.",
    "Gofal a Chymorth is the Welsh name of the act.", "Dai and Ann, Ceri and Bob", "see p. 5, i.e. at an hour", "E a r l y",
  ])
  func goodEnglishIsSilent(body: String) {
    #expect(found(body) == [], "\(body)")
  }

  @Test(arguments: [
    "Łukasz and Wałęsa met in Łódź.", "Łukasz ate pączki.", "We ate pączki, and żurek too.", "The São Tomé office", "I am a plant.",
  ])
  func aNameOrADishIsNoSentence(body: String) { #expect(found(body) == [], "\(body)") }

  @Test func dishesInARowAreWorthALook() { #expect(found("We ate pączki, żurek and cake.").map(\.level) == [.look]) }

  /// A whole sentence of its common words, of which only one is no word of English.
  @Test func aSentenceOfCommonWordsIsWorthALook() {
    #expect(found("Hello to you.\n\nGracias por su ayuda.\n\nBye.").map(\.level) == [.look])
  }

  @Test func aWordOrTwoInAnotherScriptMayBeAName() {
    let problems = found("We said Καλημέρα to all, and Καλημέρα again.")
    #expect(problems.map(\.level) == [.look])
  }

  @Test func codeAndAddressesAreNoLanguage() { #expect(found("`que los las una está pero` and https://que.los.example/las/una") == []) }

  @Test func aPageInAnotherLanguageHearsItOnce() throws {
    let body = "Croeso i'n grŵp lleol.\n\nMae'r cyfarfod nesaf yn y llyfrgell.\n\nDiolch yn fawr i bawb am ddod.\n\nHello."
    let problems = found(body)
    #expect(problems.map(\.suggestion) == ["Add at the top: `language: cy`."])
    #expect(problems.map(\.level) == [.fix])
    #expect(found(body, language: "cy") == [])
  }

  @Test func sentencesInARowAreOnePassage() {
    let body =
      "This page is in English, as you can see, and it goes on for a while.\n\nCroeso i'n grŵp lleol. Mae'r cyfarfod yn y llyfrgell.\n\nBye."
    #expect(found(body).count == 1)
  }

  @Test func englishInAPageOfAnotherLanguageIsWorthALook() {
    let problems = found("Mae'r dudalen hon yn Gymraeg.\n\nThis is the only part of it that is not.", language: "cy")
    #expect(problems.map(\.level) == [.look])
    #expect(problems.first?.message.hasPrefix("This looks like English") == true)
  }
}
