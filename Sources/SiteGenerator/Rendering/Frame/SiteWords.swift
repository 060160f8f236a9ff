/// Names of pages and sections that the build itself gives; a theme's `strings` can replace each.
struct SiteWords: Sendable {
  var strings: [String: String] = [:]

  private func word(_ key: String, _ standard: String) -> String { strings[key] ?? standard }

  var home: String { word("home", "Home") }
  var posts: String { word("posts", "Posts") }
  var groups: String { word("groups", "Groups") }
  var resources: String { word("resources", "Letters and guides") }
  var topics: String { word("topics", "Topics") }
  var authors: String { word("authors", "Authors") }
  var archive: String { word("archive", "All posts by year") }
  var glossary: String { word("glossary", "Words explained") }
  var siteMap: String { word("siteMap", "Site map") }
  var logoWall: String { word("logoWall", "All our logos") }
  var notFound: String { word("notFound", "We can't find that page") }
  var page: String { word("pageNumber", "page") }
  var wholeUK: String { word("wholeUK", "All of the UK") }
  var easyRead: String { word("easyRead", "Easy Read") }
  var blank: String { word("blank", "Blank:") }
  var seeItMove: String { word("seeItMove", "See it move") }
  var sharing: String { word("sharing", "Share") }
  func share(_ group: String) -> String { word("shareGroup", "Share {group}").filled(with: ["group": group]) }
  func advert(of group: String, on paper: String) -> String {
    word("advertOf", "Advert of {group}, {paper}").filled(with: ["group": group, "paper": paper])
  }
  var advertPicture: String { word("advertPicture", "The advert as a picture") }
  var wideLogo: String { word("wideLogo", "Wide, for links and posts") }
  var squareLogo: String { word("squareLogo", "Square, for chats and profiles") }
  var wideWall: String { word("wideWall", "For sharing, wide") }
  var squareWall: String { word("squareWall", "For sharing, square") }
  var bannerWall: String { word("bannerWall", "For the top of a profile") }
  var posterWall: String { word("posterWall", "Poster to print, A3") }
  var drawnWall: String { word("drawnWall", "As a drawing, for any size") }
  var moved: String { word("moved", "This page has moved") }
}

extension SiteWords {
  /// `Leeds Group and York Group`, or in fewer words `Leeds Group and 1 more group`; the first name alone where nothing longer fits.
  func sender(_ groups: [String], fits: (String) -> Bool) -> String? {
    guard let first = groups.first, groups.count > 1 else { return groups.first }
    let more = groups.count - 1
    let both = word("twoGroups", "{first} and {second}")
    let others = more == 1 ? word("oneMoreGroup", "{first} and 1 more group") : word("moreGroups", "{first} and {count} more groups")
    let facts = ["first": first, "second": groups[1], "count": String(more)]
    return ((more == 1 ? [both] : []) + [others]).map { $0.filled(with: facts) }.first(where: fits) ?? first
  }
}
