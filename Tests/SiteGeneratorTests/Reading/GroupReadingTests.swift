import Testing

@testable import SiteGenerator

@Suite struct GroupReadingTests {
  @Test func readsEveryKey() throws {
    let (found, problems) = Read.group(
      """
      ---
      name: Leeds Carers
      area: Leeds
      nation: England
      joined: 2025-01-31
      logo: leeds.svg
      logo-scale: 1.2
      covers: [advice, respite]
      contact:
        email: leeds@example.org
        Website: https://leeds.example/
      meets: Tuesdays
      languages: [English, Urdu]
      access: Ramp
      example: yes
      ---
      Hello.
      """)
    #expect(problems == [])
    let group = try #require(found)
    #expect(group.name == "Leeds Carers")
    #expect(group.area == "Leeds")
    #expect(group.nation == "England")
    #expect(group.joined?.iso == "2025-01-31")
    #expect(group.logo?.value == "leeds.svg")
    #expect(group.logoScale == 1.2)
    #expect(group.covers == ["advice", "respite"])
    #expect(group.contacts.map(\.kind) == ["email", "website"])
    #expect(group.contacts.map(\.line) == [10, 11])
    #expect(group.meets == "Tuesdays")
    #expect(group.languages == ["English", "Urdu"])
    #expect(group.access == "Ramp")
    #expect(group.isExample)
    #expect(group.isLettermark)
  }

  @Test(arguments: [("leeds@example.org", "email"), ("https://leeds.example/", "website")])
  func oneContactNeedsNoName(_ text: String, _ kind: String) throws {
    let group = try #require(Read.group("---\nname: A\narea: B\ncontact: \(text)\n---\n").group)
    #expect(group.contacts.map(\.kind) == [kind])
    #expect(group.contacts.map(\.text) == [text])
  }

  @Test(arguments: [
    ("area: B", "title", "1:1", "needs a name"), ("name: A", "front-matter", "1:1", "has no `area`"),
    ("name: A\narea: B\nlogos: c.svg", "front-matter", "4:1", "Did you mean `logo`?"),
    ("name: A\narea: B\ncontact: {phone: none}", "contact", "4:11", "`phone: 01632 960000`"),
    ("name: A\narea: B\ncontact: {website: leeds.example}", "contact", "4:11", "`https://`"),
    ("name: A\narea: B\ncontact: {website: \"javascript:alert(1)\"}", "contact", "4:11", "not a web address"),
    ("name: A\narea: B\ncontact: {email: \"a@example.org?bcc=b@example.org\"}", "contact", "4:11", "not an e-mail address"),
    ("name: A\narea: B\nlogo-scale: 3", "front-matter", "4:13", "takes a number from 0.5 to 2. We found \"3\"."),
    ("name: A\narea: B\nlogo-scale: \"1,2\"", "front-matter", "4:13", "Write, for example, `logo-scale: 1.2`."),
    ("name: A\narea: B\nlogo-scale: larger", "front-matter", "4:13", "We found \"larger\"."),
    ("name: A\narea: B\njoined: 2025", "date", "4:9", "\"2025\" is not a day"),
  ])
  func explainsWhatItCannotUse(_ settings: String, _ rule: String, _ spot: String, _ words: String) throws {
    let problems = Read.group("---\n\(settings)\n---\n").problems
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.rule == rule)
    #expect(problem.spot == spot)
    #expect("\(problem.message) \(problem.suggestion)".contains(words))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [("", 1), ("0.5", 0.5), ("2", 2), ("1", 1), ("0.49", 1), ("nan", 1)])
  func theScaleOfALogoHasBounds(_ text: String, _ scale: Double) throws {
    let group = try #require(Read.group("---\nname: A\narea: B\nlogo-scale: \(text)\n---\n").group)
    #expect(group.logoScale == scale)
  }

  @Test(arguments: [
    ("email", "a@example.org", "mailto:a@example.org"), ("phone", "+44 (0)1632-960 000", "tel:+4401632960000"),
    ("website", "https://a.example/", "https://a.example/"), ("x", "https://x.com/a", "https://x.com/a"),
  ])
  func contactsBecomeLinks(_ kind: String, _ text: String, _ address: String) {
    let contact = Contact(kind: kind, text: text, line: 1, column: 1)
    #expect(contact.address == address)
    #expect(contact.advice == nil)
  }
}
