import Testing

@testable import SiteGenerator

@Suite struct AddressBookTests {
  private func claim(_ file: String) -> AddressBook.Claim { .init(place: Place(file: file, line: 2), what: "the post \"\(file)\"") }

  @Test func theFirstKeepsAnAddress() throws {
    var book = AddressBook()
    let claims = [("posts/picnic.html", "a.md"), ("posts/other.html", "b.md"), ("posts/picnic.html", "c.md")]
    let outcomes = claims.map { book.claim($0.0, for: claim($0.1)) }
    #expect(outcomes == [true, true, false])
    let problem = try #require(book.problems.first)
    #expect(book.problems.count == 1)
    #expect(problem.place == Place(file: "c.md", line: 2))
    #expect(problem.message.contains("posts/picnic.html"))
    #expect(problem.message.contains("a.md") && problem.message.contains("c.md"))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  /// On memory sticks and many disks these are one file.
  @Test(arguments: [("posts/Picnic.html", "posts/picnic.HTML"), ("caf\u{E9}.html", "cafe\u{301}.html"), ("ÜBER.html", "über.html")])
  func namesThatADiskTakesForOneAreOne(_ first: String, _ second: String) {
    var book = AddressBook()
    let isFirstFree = book.claim(first, for: claim("a.md"))
    #expect(isFirstFree)
    #expect(book.holds(second))
    let isSecondFree = book.claim(second, for: claim("b.md"))
    #expect(!isSecondFree)
  }

  /// `about.html` cannot be a page and the folder of another.
  @Test(arguments: [("about.html", "about.html/index.html"), ("a/b/c.html", "a/b"), ("feed.xml/index.html", "FEED.xml")])
  func aFileIsNoFolderAsWell(_ first: String, _ second: String) {
    var book = AddressBook()
    let outcomes = [book.claim(first, for: claim("a.md")), book.claim(second, for: claim("b.md"))]
    #expect(outcomes == [true, false])
  }
}
