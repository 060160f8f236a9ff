import Markdown

/// Ids of headings that a page makes of names: two names that come to the same id, such as "A+" and "A", are told apart by a number.
enum SectionIDs {
  /// What layouts that show such headings call their own parts.
  static let taken: Set = ["_groups", "_share", "_main", "_wide", "_square", "_banner", "_poster"]

  /// One for each name, in order.
  static func make(for names: [String]) -> [String] {
    var used = taken
    return names.map { name in
      let plain = "_\(Slug.make(of: name))"
      var id = plain
      var number = 2
      while !used.insert(id).inserted {
        id = "\(plain)-\(number)"
        number += 1
      }
      return id
    }
  }
}
