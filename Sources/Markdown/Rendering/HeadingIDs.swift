/// Gives every heading of a text an id of its own.
enum HeadingIDs {
  /// A heading's id is its slug. Of several with one slug, the first has it; the others get `-2`, `-3` and so on, and never what is
  /// another heading's slug: `A`, `A`, `A-2` → `a`, `a-3`, `a-2`.
  static func make(for texts: [String]) -> [String] {
    let slugs = texts.map { text in
      let slug = Slug.make(of: text)
      return slug.isEmpty ? "section" : slug
    }
    var natural = Set(slugs)
    guard natural.count < slugs.count else { return slugs }
    var lastNumbers: [String: Int] = [:]
    return slugs.map { slug in
      guard var number = lastNumbers[slug] else {
        lastNumbers[slug] = 1
        return slug
      }
      repeat { number += 1 } while !natural.insert("\(slug)-\(number)").inserted
      lastNumbers[slug] = number
      return "\(slug)-\(number)"
    }
  }
}
