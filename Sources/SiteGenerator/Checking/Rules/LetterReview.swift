/// What an adviser checked over a year ago may no longer be so, and nobody has checked a letter on a day that is still to come.
enum LetterReview {
  static let name = "letter-review"
  /// Exactly as many are still fine.
  static let mostMonths = 12

  static func check(_ site: Site, on today: CalendarDate) -> [Problem] {
    site.resources.compactMap { resource in
      guard resource.category == .letter, let review = resource.review, let date = review.date else { return nil }
      if today < date {
        return Problem(
          name, .look, at: Place(file: resource.entry.file, line: review.line),
          "This day is still to come: \(date.words). \"\(review.by)\" can't have checked this letter then.",
          suggestion: "Put the day on which they checked it in place of `\(date.iso)`.")
      }
      guard date.adding(months: mostMonths) < today else { return nil }
      let months = date.months(until: today)
      let ago = date.adding(months: months) == today ? "\(months) months" : "more than \(months) months"
      return Problem(
        name, .look, at: Place(file: resource.entry.file, line: review.line),
        "\"\(review.by)\" checked this letter \(ago) ago, on \(date.words). If the rules have changed, people who send it may be turned away.",
        suggestion: "Ask \"\(review.by)\" to check it again, and put the day on which they do in place of `\(date.iso)`.")
    }
  }
}
