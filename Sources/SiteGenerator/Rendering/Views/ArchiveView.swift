import Templates

/// All posts by year and month. A large archive is split into a page for each year.
struct ArchiveView: Sendable {
  /// The years that this page shows with their posts; nil shows all, or only their names where the archive is split.
  let year: Int?
  let context: PageContext

  static let type = RecordType<ArchiveView>(
    "archive",
    [
      .list("years", "Years, newest first.", of: YearView.type) { view in
        view.context.site.years.filter { view.year == nil || $0.year == view.year }.map {
          YearView(year: $0.year, posts: $0.posts, isListed: view.year != nil || !view.context.site.splitsArchive, context: view.context)
        }
      }
    ]
  ).including(BodyView.type) { view in
    view.year == nil ? view.context.introduction("archive.html") : BodyView(nil, [], view.context)
  }
}

/// The posts of one year.
struct YearView: Sendable {
  let year: Int
  let posts: [Int]
  let isListed: Bool
  let context: PageContext

  struct Month: Sendable {
    var name: String
    var posts: [Record]
  }

  private static let month = RecordType<Month>(
    "month",
    [
      .text("name", "The month's name.") { $0.name },
      .list("posts", "Its posts, newest first.", as: PostCard.type.schema) { $0.posts },
    ])

  static let type = RecordType<YearView>(
    "year",
    [
      .text("year", "The year.") { String($0.year) },
      .text("id", "An id for its heading.") { "_\($0.year)" },
      .text("count", "How many posts it has.") { String($0.posts.count) },
      .text("href", "The year's own page, where this page does not list its posts.") { view in
        view.isListed ? nil : view.context.href(Addresses.archive(of: view.year))
      },
      .list("months", "Its months, newest first; empty where the year has a page of its own.", of: month) { $0.isListed ? $0.months : [] },
    ])

  private var months: [Month] {
    var months: [(month: Int, posts: [Int])] = []
    for post in posts {
      let month = context.site.posts[post].date.month
      if months.last?.month == month { months[months.count - 1].posts.append(post) } else { months.append((month, [post])) }
    }
    return months.map { Month(name: CalendarDate.monthNames[$0.month - 1], posts: context.cards($0.posts)) }
  }
}

extension Site {
  /// More posts than this on one page are hard to load and to listen to.
  var splitsArchive: Bool { posts.count > 300 }

  var archiveAddresses: [String] { splitsArchive ? years.map { Addresses.archive(of: $0.year) } : [] }

  /// Newest first.
  var years: [(year: Int, posts: [Int])] {
    var years: [(year: Int, posts: [Int])] = []
    // By number, since many pages ask: a post is not copied for its day.
    for number in posts.indices {
      let year = posts[number].item.date.year
      if years.last?.year == year { years[years.count - 1].posts.append(number) } else { years.append((year, [number])) }
    }
    return years
  }
}
