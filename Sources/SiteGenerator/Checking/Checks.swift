/// The rules that a build applies to every page before anything is written.
struct Checks: Sendable {
  let rules: [any Rule]

  static let all = Checks(rules: [
    // Pictures
    PictureDescription(), PictureDescriptionStart(), PictureDescriptionLength(), PictureDescriptionRepeated(), PictureCaption(),
    PictureOfWords(),
    // Headings
    HeadingOrder(), EmptyHeading(), HeadingLength(), BoldHeading(), RepeatedHeading(),
    // Links
    VagueLink(), AddressAsLink(), SameLinkWords(), EmptyLink(), FileLink(),
    // Tables, lists and the look of words
    TableHeadings(), TableShapeRule(), TypedList(), AllCapitals(), LongEmphasis(), EmojiRun(), RawHTMLRule(), TooMuch(),
    // Words
    ColourAndPlace(), UnexplainedInitials(), OtherLanguage(), SentenceLength(), ParagraphLength(), ReadingAge(), PlainEnglish(),
    WordsAboutPeople(),
    NumericDate(), ClockTime(), TelephoneOnly(),
    // What nobody should read
    PrivateDetails(),
  ])

  /// - Parameter today: what was checked long ago is looked at again.
  func check(_ site: Site, _ vocabulary: Vocabulary, on today: CalendarDate) async -> [Problem] {
    let context = CheckContext(site, vocabulary)
    let onEntries = await site.linkedEntries.concurrentMap(chunk: 64) { entry, targets in
      let page = CheckedPage(entry, targets: targets, in: context)
      return rules.flatMap { $0.check(page) }
    }
    return onEntries.flatMap { $0 } + LetterBlanks.check(site) + LetterCosts.check(site) + LetterReview.check(site, on: today)
      + AccessibilityStatement.check(site, on: today)
      + PostImage.check(site) + JoinedDay.check(site)
      + NoBaseURL.check(site)
  }
}
