import Testing

@testable import SiteGenerator

@Suite struct PictureDescriptionTests {
  @Test(arguments: [
    ("![](lake.jpg)", "has no description", "`![decorative](lake.jpg)`"), ("![ ](a/b/lake.jpg)", "has no description", "(lake.jpg)`"),
    ("![lake.jpg](lake.jpg)", "the file's name", "Write it between the square brackets"),
    ("![LAKE.JPG](lake.jpg)", "the file's name", "Write it"), ("![IMG_2034](IMG_2034.jpg)", "the file's name", "Write it"),
    ("![dsc0042.jpeg](lake.jpg)", "the file's name", "Write it"), ("![photo](lake.jpg)", "says only \"photo\"", "Please say what is in it"),
    ("![Image](lake.jpg)", "says only \"Image\"", "`![Six of us"), ("See ![](lake.jpg) here", "has no description", "lake.jpg"),
    ("[![](lake.jpg)](https://example.org/)", "has no description", "lake.jpg"),
  ])
  func aPictureSaysWhatItShows(_ markdown: String, _ message: String, _ suggestion: String) throws {
    let problems = Checked.by(PictureDescription(), "Hi\n\n\(markdown)\n")
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.rule == "picture-description")
    #expect(problem.level == .fix)
    #expect(problem.place.line == 3)
    #expect(problem.message.contains(message))
    #expect(problem.suggestion.contains(suggestion))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [
    "![Six of us by the lake](lake.jpg)", "![decorative](lake.jpg)", "![Decorative](lake.jpg)", "![Lake](lake.jpg)", "![lake](lake.jpg)",
    "![Photo of the lake](lake.jpg)", "![Leeds logo](logo.svg)", "![Our poster, poster.jpg in the folder](poster.jpg)",
    "![2026](2026-plan.png)",
    "[](lake.jpg)", "`![](lake.jpg)`", "\\![](lake.jpg)",
  ])
  func whatIsDescribedPasses(_ markdown: String) {
    #expect(Checked.by(PictureDescription(), markdown) == [])
  }

  @Test func thePictureOfAPostSaysWhatItShows() async throws {
    func problems(_ description: String?) async -> [Problem] {
      var post = Sample.post("picnic")
      post.image = Located("lake.jpg", line: 5, column: 8)
      post.imageDescription = description
      return PostImage.check(await Sample.site { $0.posts = [post, Sample.post("other")] })
    }
    let problem = try #require(await problems(nil).first)
    #expect(problem.spot == "5:8")
    #expect(problem.rule == "picture-description")
    #expect(HouseStyle.faults(in: problem) == [])
    #expect(await problems("The lake") == [])
    #expect(await problems("decorative") == [])
  }
}
