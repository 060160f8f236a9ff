import Testing

@testable import SiteGenerator

/// The grammar of the HTML standard, section 4.10.18.7.1.
@Suite struct AutocompleteTests {
  @Test(arguments: [
    "on", "off", "OFF", "name", "Street-Address", "email", "tel", "mobile tel", "work email", "home impp", "fax tel-extension",
    "shipping postal-code", "billing mobile tel-national", "section-a name", "section- name", "section-on shipping home tel webauthn",
    "username webauthn", "  name ", "shipping\tname",
  ])
  func readsWhatTheGrammarAllows(_ text: String) throws {
    let words = text.lowercased().split { $0.isWhitespace }
    #expect(try Autocomplete(parsing: text).text == words.joined(separator: " "))
  }

  @Test(arguments: AutofillField.allCases)
  func everyFieldMayStandAloneAndSomeHavePlaces(_ field: AutofillField) throws {
    #expect(try Autocomplete(parsing: field.rawValue).field == field)
    let atHome = try? Autocomplete(parsing: "home \(field.rawValue)")
    #expect((atHome != nil) == field.isContact)
  }

  /// As the standard's two tables list them, by hand: 44, and 10 with places.
  @Test func theListIsWhole() {
    #expect(AutofillField.allCases.count == 54)
    #expect(AutofillField.allCases.count { $0.isContact } == 10)
  }

  @Test(
    arguments: [
      ("", .empty), ("nmae", .unknown("nmae")), ("mobile phone", .unknown("phone")), ("name x", .unknown("x")),
      ("section-a", .noField), ("shipping home", .noField), ("mobile", .noField), ("webauthn", .afterNothing("webauthn")),
      ("home webauthn", .afterNothing("webauthn")),
      ("tel mobile", .misplaced("mobile")), ("home shipping tel", .misplaced("shipping")),
      ("shipping section-a name", .misplaced("section-a")),
      ("name email", .misplaced("email")), ("name name", .misplaced("name")), ("on name", .misplaced("on")),
      ("name off", .misplaced("off")),
      ("shipping billing name", .misplaced("billing")), ("home work tel", .misplaced("work")), ("webauthn name", .misplaced("webauthn")),
      ("name webauthn webauthn", .misplaced("webauthn")), ("home name", .notAContact("home", .name)), ("on off", .misplaced("on")),
    ] as [(String, Autocomplete.Fault)])
  func saysWhatElseStandsThere(_ text: String, _ fault: Autocomplete.Fault) {
    #expect(throws: fault) { try Autocomplete(parsing: text) }
  }

  @Test(arguments: [
    ("tel mobile", "mobile tel"), ("home shipping section-a tel", "section-a shipping home tel"),
    ("webauthn username", "username webauthn"),
    ("name email", nil), ("on name", nil), ("mobile", nil),
  ])
  func putsWordsInOrder(_ text: String, _ ordered: String?) {
    #expect(Autocomplete.reordered(text) == ordered)
  }

  @Test(arguments: [
    ("postcode", AutofillField.postalCode), ("e-mail", .email), ("surname", .familyName), ("street-adress", .streetAddress),
  ])
  func knowsWhatPeopleMean(_ word: String, _ field: AutofillField) {
    #expect(AutofillField.meant(by: word) == field)
    #expect(AutofillField.meant(by: "wombat") == nil)
  }

  @Test(arguments: LetterField.Kind.allCases)
  func theUsualFieldFitsItsType(_ kind: LetterField.Kind) {
    guard let usual = AutofillField.usual(for: kind) else { return }
    #expect(usual.kinds?.first == kind)
  }
}
