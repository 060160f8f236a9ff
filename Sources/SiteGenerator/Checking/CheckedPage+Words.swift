extension CheckedPage {
  /// Initials that a reader is told of anyway: everybody knows them, or the build explains them.
  func isKnown(initials: String) -> Bool {
    vocabulary.knows(initials: initials) || site.settings.abbreviations[initials] != nil
  }

  /// Whether words are the writer's own, in the page's language, and no name: no quotation, no code, no capitals inside a sentence.
  func isOwn(_ range: Range<Int>) -> Bool {
    range.allSatisfy { words.words[$0].traits.isDisjoint(with: .notOwn) }
      && !range.contains { number in
        let traits = words.words[number].traits
        return traits.contains(.capitalised) && !traits.contains(.allCapitals) && words.sentence(of: number)?.words.lowerBound != number
      }
  }
}
