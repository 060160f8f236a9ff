import Markdown

/// One page, letter or profile, with what rules on its words need. Made for a moment: words are cut once, and read by every rule.
struct CheckedPage: Sendable {
  let entry: Entry
  /// Where each of the body's references leads; empty for a letter, whose links are words on paper.
  let targets: [Target]
  let context: CheckContext
  /// Of the page itself: its own, else the site's.
  let language: String
  let words: PageWords
  /// Written for people who find reading hard: shorter sentences are asked of it.
  let isEasyRead: Bool
  /// Words that a sentence may have.
  let sentenceLimit: Int

  init(_ entry: Entry, targets: [Target] = [], in context: CheckContext) {
    self.entry = entry
    self.targets = targets
    self.context = context
    language = entry.language ?? context.site.settings.language
    isEasyRead = entry.path.contains(".\(Variant.easyReadSuffix).") || entry.slug.hasSuffix(Variant.easyReadSuffix)
    sentenceLimit = context.vocabulary[isEasyRead ? .easyReadSentence : .sentence]
    words = PageWords(entry.body.prose, language: language, references: entry.body.references, marks: context.vocabulary.marks)
  }
}

extension CheckedPage {
  var body: Document { entry.body }
  var site: Site { context.site }
  var vocabulary: Vocabulary { context.vocabulary }
  var isEnglish: Bool { LanguageTag.primary(language) == "en" }

  /// Where a reference leads; nil in a letter.
  func target(_ number: Int) -> Target? { targets.indices.contains(number) ? targets[number] : nil }
}
