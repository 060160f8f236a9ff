extension CalendarDate {
  /// The same day that many months on; where that month is shorter, its last day: a year after 29 February 2024 is 28 February 2025.
  func adding(months: Int) -> CalendarDate {
    let count = year * 12 + month - 1 + months
    for last in stride(from: day, through: 28, by: -1) {
      if let date = CalendarDate(year: count / 12, month: count % 12 + 1, day: last) { return date }
    }
    return CalendarDate(year: count / 12, month: count % 12 + 1, day: min(day, 28)) ?? self
  }

  /// Whole months until a later day; 0 for an earlier one.
  func months(until other: CalendarDate) -> Int {
    let months = (other.year - year) * 12 + other.month - month
    return max(0, adding(months: months) > other ? months - 1 : months)
  }
}
