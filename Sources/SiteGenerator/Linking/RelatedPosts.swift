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
  /// The first posts of each set, `places` of them; -1 where there are no more.
  private var firsts: [Int32] = []
  /// The numbers of all posts' sets, one post's after the other's.
  private var sets: [Int32] = []
  /// Where each post's sets begin, and where the last one's end.
  private var starts: [Int] = [0]

  /// One more than are found, since a post is among its own.
  private static let places = count + 1

  struct Tags: Sendable {
    /// Rarest first.
    var topics: [Int]
    var groups: [Int]
  }

  private struct Key: Hashable {
    var topics: SIMD8<Int32>
    var group: Int32

    /// One number in place of nine: it is asked for hundreds of thousands of times.
    func hash(into hasher: inout Hasher) {
      var mixed = UInt64(UInt32(bitPattern: group))
      for lane in topics.indices { mixed = (mixed &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(UInt32(bitPattern: topics[lane])) }
      hasher.combine(mixed)
    }
  }

  /// - Parameter relations: one for each post, in tie order (newest first, then by slug).
  init(_ relations: [PostRelations], topicSizes: [Int]) {
    weights = topicSizes.map { Logarithm.natural(Double(max(relations.count, 1)) / Double(max($0, 1))) + 1 }
    tags = relations.map { relation in
      let rarest = relation.topics.sorted { (topicSizes[$0], $0) < (topicSizes[$1], $1) }
      return Tags(topics: Array(rarest.prefix(Self.topicsCounted)), groups: Array(relation.groups.prefix(Self.groupsCounted)))
    }
    var numbers: [Key: Int32] = [:]
    numbers.reserveCapacity(relations.count)
    for post in tags.indices {
      Self.forEachKey(of: tags[post]) { key in
        let next = Int32(numbers.count)
        let set = Self.number(&numbers[key, default: -1], next)
        if set == next { firsts += repeatElement(-1, count: Self.places) }
        sets.append(set)
        let room = Int(set) * Self.places..<(Int(set) + 1) * Self.places
        if let free = firsts[room].firstIndex(of: -1) { firsts[free] = Int32(post) }
      }
      starts.append(sets.count)
    }
  }

  func related(to post: Int) -> [Int] {
    var others: [Int32] = []
    for set in sets[starts[post]..<starts[post + 1]] {
      for place in Int(set) * Self.places..<(Int(set) + 1) * Self.places where firsts[place] >= 0 && firsts[place] != Int32(post) {
        others.append(firsts[place])
      }
    }
    others.sort()
    // The best so far, best first. Newer posts come first, so that an equal one goes behind.
    var best: [(score: Double, post: Int)] = []
    for place in others.indices where place == 0 || others[place] != others[place - 1] {
      let other = Int(others[place])
      let score = score(post, other)
      let rank = best.firstIndex { $0.score < score } ?? best.count
      guard rank < Self.count else { continue }
      best.insert((score, other), at: rank)
      if best.count > Self.count { best.removeLast() }
    }
    return best.map(\.post)
  }
}

extension RelatedPosts {
  /// The number of a set; a new one gets the next.
  private static func number(_ number: inout Int32, _ next: Int32) -> Int32 {
    if number < 0 { number = next }
    return number
  }

  private func score(_ a: Int, _ b: Int) -> Double {
    var score = tags[a].groups.contains(where: tags[b].groups.contains) ? groupWeight : 0
    // Always added in the order of topics, so that equal sets give equal sums.
    for topic in tags[a].topics where tags[b].topics.contains(topic) { score += weights[topic] }
    return score
  }

  /// The same set is the same key whichever of a post's topics it was made of: its topics in order, then -1.
  private static func forEachKey(of tags: Tags, _ body: (Key) -> Void) {
    let topics = tags.topics.sorted()
    for set in 1..<(1 << topics.count) {
      var chosen = SIMD8<Int32>(repeating: -1)
      var next = 0
      for index in topics.indices where set & (1 << index) != 0 {
        chosen[next] = Int32(topics[index])
        next += 1
      }
      body(Key(topics: chosen, group: -1))
      for group in tags.groups { body(Key(topics: chosen, group: Int32(group))) }
    }
  }
}
