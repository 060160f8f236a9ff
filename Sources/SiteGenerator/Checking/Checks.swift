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

  /// - Parameters:
  ///   - today: what was checked long ago is looked at again.
  ///   - memory: of what was found before in this program.
  ///   - circumstances: all that what is found in one page depends on besides the page.
  ///   - isLast: nobody checks these entries again, so that their words can go.
  func check(
    _ site: Site, _ vocabulary: Vocabulary, on today: CalendarDate, memory: BuildMemory? = nil, circumstances: Fingerprint? = nil,
    isLast: Bool = false
  ) async -> [Problem] {
    // First, since some of these read words as well.
    let onSite =
      LetterBlanks.check(site) + LetterCosts.check(site) + LetterReview.check(site, on: today)
      + AccessibilityStatement.check(site, on: today)
      + PostImage.check(site) + JoinedDay.check(site) + NoBaseURL.check(site)
    let context = CheckContext(site, vocabulary)
    let onEntries: [[Problem]]
    if let memory, let circumstances {
      onEntries = await check(site.linkedEntries, in: context, memory, circumstances, isLast: isLast)
    } else {
      onEntries = await site.linkedEntries.concurrentMap(chunk: 64) { check($0, targets: $1, in: context, isLast: isLast) }
    }
    return onEntries.flatMap { $0 } + onSite
  }

  /// What the rules for single pages find in one.
  func check(_ entry: Entry, targets: [Target], in context: CheckContext, isLast: Bool = false) -> [Problem] {
    let page = CheckedPage(entry, targets: targets, in: context)
    defer { if isLast { entry.body.letGoOfProse() } }
    return rules.flatMap { $0.check(page) }
  }

  private func check(
    _ entries: [(entry: Entry, targets: [Target])], in context: CheckContext, _ memory: BuildMemory, _ circumstances: Fingerprint,
    isLast: Bool
  ) async -> [[Problem]] {
    let known = memory.checks(under: circumstances)
    let checked = await entries.concurrentMap(chunk: 64) { entry, targets in
      var page = BuildMemory.Checked(stamp: entry.stamp, links: context.stamp(of: targets), problems: [])
      if let before = known[entry.path], before.holds(for: page) { return before }
      page.problems = check(entry, targets: targets, in: context, isLast: isLast)
      return page
    }
    memory.keep(Dictionary(zip(entries.map(\.entry.path), checked)) { first, _ in first }, under: circumstances)
    return checked.map(\.problems)
  }
}
