/// Which blocks are filled, by whom.
///
/// What a page fills, it fills for all templates that it builds on: the outermost wins. What fills a block sees only what was
/// filled around its own parent tag, so that a card inside a page's block is not filled by the page.
struct Fillings {
  private var links: [(filling: Int, outer: Int)] = []
  private var innermost = -1
}

extension Fillings {
  struct Mark {
    fileprivate let innermost: Int
    fileprivate let count: Int
  }

  var mark: Mark { Mark(innermost: innermost, count: links.count) }

  mutating func restore(_ mark: Mark) {
    innermost = mark.innermost
    links.removeSubrange(mark.count...)
  }

  mutating func add(_ filling: Int) {
    links.append((filling, innermost))
    innermost = links.count - 1
  }

  /// Where what fills the block begins, if anything does; from then on only what that can see counts.
  mutating func enter(_ block: Symbol, of program: Program) -> Int? {
    var found: (start: Int, outer: Int)?
    var at = innermost
    while at >= 0 {
      let link = links[at]
      for entry in program.fillings[link.filling] where entry.block == block { found = (entry.start, link.outer) }
      at = link.outer
    }
    if let found { innermost = found.outer }
    return found?.start
  }
}
