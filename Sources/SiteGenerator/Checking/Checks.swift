/// The rules that a build applies to every page before anything is written.
struct Checks: Sendable {
  let rules: [any Rule]

  static let all = Checks(rules: [
    PictureDescription(), PictureCaption(), HeadingOrder(), EmptyHeading(), EmptyLink(), RawHTMLRule(), TooMuch(),
  ])

  /// - Parameter today: what was checked long ago is looked at again.
  func check(_ site: Site, on today: CalendarDate) async -> [Problem] {
    let onEntries = await site.checkedEntries.concurrentMap(chunk: 256) { entry in
      rules.flatMap { $0.check(entry, in: site) }
    }
    return onEntries.flatMap { $0 } + LetterBlanks.check(site) + LetterCosts.check(site) + LetterReview.check(site, on: today)
      + PostImage.check(site) + JoinedDay.check(site)
      + NoBaseURL.check(site)
  }
}
