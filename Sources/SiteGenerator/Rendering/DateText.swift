/// Dates in words, as people in the UK write them.
extension CalendarDate {
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]

  /// `3 May 2026`.
  var words: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

  /// RFC 3339, with the day's first moment: content knows days, not times.
  var timestamp: String { "\(iso)T00:00:00Z" }
}
