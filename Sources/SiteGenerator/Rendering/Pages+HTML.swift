import Lettering
import Pictures
import Templates

extension Pages {
  /// A page of HTML with what the site map needs to know of it.
  struct HTMLPage: Sendable {
    var page: Page
    /// The layout that it is made with: `post`.
    var layout: String
    var isHidden: Bool
    var changed: CalendarDate?
    /// The picture for sharing that is made of its title, where it has no other.
    var card: Page?
  }

  var htmlPages: [HTMLPage] {
    get async {
      let posts = await Array(site.posts.indices).concurrentMap(chunk: 512, post)
      return [home] + posts + lists + topicPages + others
    }
  }

  private var others: [HTMLPage] {
    var pages = site.authors.indices.map(author) + site.groups.indices.map(group) + packs + site.resources.indices.map(resource)
    pages += site.pages.map(freePage) + [glossary, siteMap, logoWall, notFound] + site.redirects.map(redirect)
    return pages
  }

  /// One page; the frame is made when the page is.
  func make<Subject: Sendable>(
    _ kind: String, _ title: String, at address: String, changed: CalendarDate? = nil, hidden: Bool = false,
    sharing: SharingPicture? = nil, from sender: String? = nil, showing shown: PageKeys.Shown? = nil, _ type: RecordType<Subject>,
    _ subject: @escaping @Sendable (PageContext) -> Subject, _ adjust: @escaping @Sendable (inout PageFrame) -> Void = { _ in }
  ) -> HTMLPage {
    let press = hidden || sharing != nil ? nil : context.press
    let page = Page(address, key: key(kind, title, at: address, sharing, sender, shown)) {
      let here = context.at(address)
      var frame = PageFrame(kind, title: title, address: address, context: here)
      frame.lead = site.introductions[address]?.item.description
      frame.language = site.introductions[address]?.item.entry.language
      frame.isHidden = hidden
      frame.image = sharing ?? (press == nil ? nil : here.card(title, from: sender, at: address))
      adjust(&frame)
      if let qualifier = qualifiers[address] { frame.qualifier = qualifier }
      if frame.description?.isEmpty ?? true { frame.description = frame.lead ?? site.settings.description }
      return try layouts.render(frame, type, subject(here))
    }
    let cardKey = keys?.key("card", PageKeys.Shown(facts: [title, sender]))
    let card = press.map { press in Page(Addresses.sharing(of: address), key: cardKey) { press.value.card(title: title, from: sender) } }
    return HTMLPage(page: page, layout: kind, isHidden: hidden, changed: changed, card: card)
  }

  private func key(
    _ kind: String, _ title: String, at address: String, _ sharing: SharingPicture?, _ sender: String?, _ shown: PageKeys.Shown?
  ) -> Fingerprint? {
    guard let keys, var shown else { return nil }
    shown.facts += [title, address, qualifiers[address], sender, sharing?.address, sharing?.description]
    return keys.key(kind, shown)
  }

  /// A page that the build makes itself: its title comes from the content where a page of that name is there.
  func title(_ address: String, _ standard: String) -> String { site.introductions[address]?.item.title ?? standard }
}
