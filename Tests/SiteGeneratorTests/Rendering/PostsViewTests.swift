import Testing

@testable import SiteGenerator

@Suite struct PostsViewTests {
  private func filled(_ layout: String, page: Int, of count: Int, perPage: Int = 1) async throws -> String {
    let site = await Sample.site {
      $0.settings.postsPerPage = perPage
      $0.posts = (0..<count).map { Sample.post("p\($0 + 100)", "2026-01-01") }
    }
    let context = Sample.context(site, at: Addresses.posts(page: page))
    let frame = PageFrame("posts", title: "Posts", address: Addresses.posts(page: page), context: context)
    return try Sample.filled(layout, frame, PostsView.type, PostsView(number: page, context: context))
  }

  /// `…` is a gap before the number, and `*` the page itself.
  @Test(arguments: [
    (1, 1, ""), (1, 2, "1* 2"), (1, 3, "1* 2 3"), (1, 4, "1* 2 3 4"), (1, 5, "1* 2 3 …5"), (1, 10, "1* 2 3 …10"),
    (4, 10, "1 2 3 4* 5 6 …10"), (5, 10, "1 …3 4 5* 6 7 …10"), (6, 10, "1 …4 5 6* 7 8 …10"), (7, 10, "1 …5 6 7* 8 9 10"),
    (10, 10, "1 …8 9 10*"),
  ])
  func numbersNearThePageAndBothEndsAreLinked(_ page: Int, _ count: Int, _ numbers: String) async throws {
    let layout = "{{#pages}}{{#gap}}…{{/gap}}{{number}}{{#current}}*{{/current}} {{/pages}}"
    #expect(try await filled(layout, page: page, of: count).trimmed == numbers)
  }

  @Test(arguments: [
    (1, "1/3 first newer= older=../posts/page-2.html p100 p101 "),
    (2, "2/3  newer=../posts/index.html older=../posts/page-3.html p102 p103 "),
    (3, "3/3  newer=../posts/page-2.html older= p104 "),
  ])
  func eachPageHasItsPostsAndItsNeighbours(_ page: Int, _ expected: String) async throws {
    let layout =
      "{{pageNumber}}/{{pageCount}} {{#isFirst}}first{{/isFirst}} newer={{newerHref}} older={{olderHref}} {{#posts}}{{title}} {{/posts}}"
    #expect(try await filled(layout, page: page, of: 5, perPage: 2) == expected)
  }

  @Test(arguments: [(0, 20, 1), (1, 20, 1), (20, 20, 1), (21, 20, 2), (40, 20, 2), (41, 20, 3), (3, 1, 3)])
  func pagesAreCounted(_ posts: Int, _ perPage: Int, _ pages: Int) {
    #expect(Site.pageCount(posts: posts, perPage: perPage) == pages)
  }
}
