import Testing

@testable import SiteGenerator

@Suite struct NearestTests {
  @Test(arguments: [
    ("abuot", ["about", "abort"], "about"), ("descripton", ["description", "date"], "description"), ("TITLE", ["title"], "title"),
    ("tilte", ["title", "tile"], "tile"), ("author", ["authors", "author"], "author"),
    ("posts/pinic.md", ["posts/picnic.md", "posts/panic.md"], "posts/panic.md"),
    ("../group/leeds.md", ["../groups/leeds.md", "leeds.md"], "../groups/leeds.md"), ("kitten", ["sitting", "mitten"], "mitten"),
    ("ñandu", ["ñandú"], "ñandú"),
  ])
  func findsWhatWasMeant(_ name: String, _ candidates: [String], _ found: String) {
    #expect(nearest(to: name, among: candidates) == found)
    #expect(nearest(to: name, among: candidates.reversed()) == found)
  }

  @Test(
    arguments: [
      ("wombat", ["title", "date"]), ("abcdef", ["abcxyz"]), ("title", []), ("title", [""]), ("tags", ["date", "area"]),
      ("picnic", ["picnic-in-the-park"]),
    ] as [(String, [String])])
  func saysNothingWhereNoneIsNear(_ name: String, _ candidates: [String]) {
    #expect(nearest(to: name, among: candidates) == nil)
  }

  /// At most a third of the longer name's letters may differ.
  @Test(arguments: [
    ("abcdef", "abcdxy", true), ("abcdef", "abcxyz", false), ("abcdefghi", "abcdefxyz", true), ("abcdefgh", "abcdexyz", false),
    ("abc", "abx", true),
  ])
  func aThirdOfTheLettersMayDiffer(_ name: String, _ candidate: String, _ isNear: Bool) {
    #expect((nearest(to: name, among: [candidate]) != nil) == isNear)
  }

  @Test func swappedLettersCountOnce() {
    #expect(nearest(to: "acb", among: ["abc"]) == "abc")
    #expect(nearest(to: "ca", among: ["abc"]) == nil)
  }

  @Test func tiesGoToTheFirstInTheAlphabet() {
    #expect(nearest(to: "cat", among: ["hat", "bat", "rat"]) == "bat")
  }

  /// The shortcuts on the way leave nothing out.
  @Test func findsWhatComparingAllLettersFinds() {
    var random = SeededGenerator(seed: 7)
    func word() -> String { String((0..<Int.random(in: 1...9, using: &random)).map { _ in "abc".randomElement(using: &random) ?? "a" }) }
    for _ in 0..<500 {
      let name = word()
      let candidates = (0..<8).map { _ in word() }
      let near = candidates.map { (distance: distance(Array(name), Array($0)), candidate: $0) }
        .filter { $0.distance <= limit(name, $0.candidate) }
      let expected = near.min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }?.candidate
      #expect(nearest(to: name, among: candidates) == expected, "\(name) among \(candidates)")
    }
  }

  /// A third of the longer name's letters, one at least; names of one or two letters are near nothing else.
  private func limit(_ a: String, _ b: String) -> Int {
    let longer = max(a.count, b.count)
    return longer < 3 ? 0 : max(1, longer / 3)
  }

  /// Optimal string alignment, as its definition says it.
  private func distance(_ a: [Character], _ b: [Character]) -> Int {
    var table = (0...a.count).map { row in (0...b.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 } }
    for row in a.indices {
      for column in b.indices {
        var best = table[row][column] + (a[row] == b[column] ? 0 : 1)
        best = min(best, table[row][column + 1] + 1, table[row + 1][column] + 1)
        if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] { best = min(best, table[row - 1][column - 1] + 1) }
        table[row + 1][column + 1] = best
      }
    }
    return table[a.count][b.count]
  }
}
