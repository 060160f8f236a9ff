/// Whether a thing is on the site on the day of the build, and if not, why.
enum Status: Sendable, Equatable {
  case published
  case draft
  /// Its date has not come yet.
  case waiting(until: CalendarDate)
  /// Its last day is over.
  case expired(after: CalendarDate)

  /// Why a reader can't see it, to end a sentence that begins "…, which".
  var reason: String {
    switch self {
    case .published: "is published"
    case .draft: "is still a draft"
    case .waiting(let day): "waits until \(day.iso)"
    case .expired(let day): "was taken down after \(day.iso)"
    }
  }
}
