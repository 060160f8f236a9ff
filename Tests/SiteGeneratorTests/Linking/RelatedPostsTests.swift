import Foundation
import Testing

@testable import SiteGenerator

/// `RelatedPosts` beside the plain way: every post with every other.
@Suite struct RelatedPostsTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    var seed: Int
    var posts: Int
    var topics: Int
    var topicsEach: ClosedRange<Int>
    var groups: Int
    var groupsEach: ClosedRange<Int>
    var testDescription: String { "\(posts) posts, \(topics) topics, \(topicsEach) each, seed \(seed)" }

    var relations: [PostRelations] {
      var random = SeededGenerator(seed: seed)
      return (0..<posts).map { _ in
        var relation = PostRelations()
        relation.topics = Array((0..<topics).shuffled(using: &random).prefix(.random(in: topicsEach, using: &random))).sorted()
        relation.groups = Array((0..<groups).shuffled(using: &random).prefix(.random(in: groupsEach, using: &random)))
        return relation
      }
    }
  }

  static let shapes = (0..<60).map { seed in
    var random = SeededGenerator(seed: seed + 1000)
    return Shape(
      seed: seed, posts: .random(in: 1...200, using: &random), topics: .random(in: 1...20, using: &random), topicsEach: 0...5,
      groups: .random(in: 1...6, using: &random), groupsEach: 0...(seed % 5))
  }

  private func sizes(_ relations: [PostRelations], _ topics: Int) -> [Int] {
    (0..<topics).map { topic in relations.count { $0.topics.contains(topic) } }
  }

  /// Weights in whole millionths, so that equal sums are equal.
  private func bruteForce(_ relations: [PostRelations], _ sizes: [Int]) -> [[Int]] {
    let weights = sizes.map { Int((log(Double(relations.count) / Double(max($0, 1))) * 1_000_000).rounded()) + 1_000_000 }
    let counted = relations.map { relation in
      relation.topics.sorted { (sizes[$0], $0) < (sizes[$1], $1) }.prefix(5).reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    }
    let groups = relations.map { $0.groups.reduce(UInt64(0)) { $0 | 1 << UInt64($1) } }
    return relations.indices.map { post in
      var scored: [(score: Int, post: Int)] = []
      for other in relations.indices where other != post && counted[post] & counted[other] != 0 {
        var score = groups[post] & groups[other] != 0 ? 500_000 : 0
        for topic in sizes.indices where counted[post] & counted[other] & (1 << UInt64(topic)) != 0 { score += weights[topic] }
        scored.append((score, other))
      }
      return scored.sorted { ($1.score, $0.post) < ($0.score, $1.post) }.prefix(3).map(\.post)
    }
  }

  private func check(_ shape: Shape) {
    let relations = shape.relations
    let sizes = sizes(relations, shape.topics)
    let related = RelatedPosts(relations, topicSizes: sizes)
    #expect(relations.indices.map { related.related(to: $0) } == bruteForce(relations, sizes))
  }

  @Test(arguments: shapes)
  func findsWhatComparingAllWithAllFinds(_ shape: Shape) { check(shape) }

  @Test(arguments: 0..<10)
  func ofManyTopicsTheFiveRarestCount(_ seed: Int) {
    check(Shape(seed: seed, posts: 120, topics: 14, topicsEach: 6...8, groups: 3, groupsEach: 0...1))
  }

  @Test(arguments: 0..<5)
  func manyPostsOnFewTopicsAreFullOfTies(_ seed: Int) {
    check(Shape(seed: seed, posts: 200, topics: 3, topicsEach: 1...3, groups: 1, groupsEach: 0...1))
  }

  @Test(arguments: 0..<3)
  func aPostMayConcernManyGroups(_ seed: Int) {
    check(Shape(seed: seed, posts: 60, topics: 2, topicsEach: 1...2, groups: 16, groupsEach: 0...8))
  }

  @Test func postsWithoutTopicsHaveNone() {
    let related = RelatedPosts([PostRelations(), PostRelations()], topicSizes: [])
    #expect(related.related(to: 0) == [])
  }

  @Test func aRareTopicWeighsMoreThanACommonOne() async {
    let site = await Sample.site {
      $0.posts =
        [
          Sample.post("a", "2026-01-05", tags: ["common", "rare"]), Sample.post("b", "2026-01-01", tags: ["rare"]),
          Sample.post("c", "2026-01-04", tags: ["common"]),
        ] + (10...20).map { Sample.post("x\($0)", "2025-01-\($0)", tags: ["common"]) }
    }
    let related = site.relations[0].related.map { site.posts[$0].item.entry.slug }
    #expect(related == ["b", "c", "x20"])
  }
}
