/// Finds up to three posts that share topics with each post, in time that grows with the number of posts alone.
///
/// A shared topic weighs the more the rarer it is (inverse document frequency: the logarithm of posts ÷ posts with the topic, plus 1); the
/// same group adds a little. Ties go to the newer post, then to the slug.
///
/// How it stays linear and exact: every set of a post's topics (and each set with a group) keeps only its first few posts in tie order. The best
/// post that shares just the set S is among the first few of S, or of S and the group: whatever comes before it there shares S as well.
struct RelatedPosts: Sendable {
  static let count = 3
  /// Sets double with each topic, so only a post's five rarest count.
  static let topicsCounted = 5
  static let groupsCounted = 16

  private let weights: [Double]
  private let groupWeight = 0.5
  private let tags: [Tags]
  private var firsts: [Key: [Int32]] = [:]

  struct Tags: Sendable {
    /// Rarest first.
    var topics: [Int]
    var groups: [Int]
  }

  private struct Key: Hashable {
    var topics: SIMD8<Int32>
    var group: Int32
  }

  /// - Parameter relations: one for each post, in tie order (newest first, then by slug).
  init(_ relations: [PostRelations], topicSizes: [Int]) {
    weights = topicSizes.map { Logarithm.natural(Double(max(relations.count, 1)) / Double(max($0, 1))) + 1 }
    tags = relations.map { relation in
      let rarest = relation.topics.sorted { (topicSizes[$0], $0) < (topicSizes[$1], $1) }
      return Tags(topics: Array(rarest.prefix(Self.topicsCounted)), groups: Array(relation.groups.prefix(Self.groupsCounted)))
    }
    firsts.reserveCapacity(relations.count)
    for post in tags.indices {
      for key in Self.keys(of: tags[post]) {
        Self.note(post, in: &firsts[key, default: []])
      }
    }
  }

  func related(to post: Int) -> [Int] {
    var scores: [Int: Double] = [:]
    for key in Self.keys(of: tags[post]) {
      for other in firsts[key] ?? [] where other != post && scores[Int(other)] == nil {
        scores[Int(other)] = score(post, Int(other))
      }
    }
    let best = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return best.prefix(Self.count).map(\.key)
  }
}

extension RelatedPosts {
  private static func note(_ post: Int, in firsts: inout [Int32]) {
    if firsts.count <= count { firsts.append(Int32(post)) }
  }

  private func score(_ a: Int, _ b: Int) -> Double {
    var score = tags[a].groups.contains(where: tags[b].groups.contains) ? groupWeight : 0
    // Always added in the order of topics, so that equal sets give equal sums.
    for topic in tags[a].topics where tags[b].topics.contains(topic) { score += weights[topic] }
    return score
  }

  private static func keys(of tags: Tags) -> [Key] {
    var keys: [Key] = []
    let topics = tags.topics.sorted()
    for set in 1..<(1 << topics.count) {
      var chosen = SIMD8<Int32>(repeating: -1)
      for index in topics.indices where set & (1 << index) != 0 { chosen[index] = Int32(topics[index]) }
      keys.append(Key(topics: sortedToFront(chosen), group: -1))
      keys += tags.groups.map { Key(topics: sortedToFront(chosen), group: Int32($0)) }
    }
    return keys
  }

  /// The same set must be the same key whichever of a post's topics it was made of.
  private static func sortedToFront(_ set: SIMD8<Int32>) -> SIMD8<Int32> {
    var packed = SIMD8<Int32>(repeating: -1)
    var next = 0
    for index in 0..<8 where set[index] >= 0 {
      packed[next] = set[index]
      next += 1
    }
    return packed
  }
}
