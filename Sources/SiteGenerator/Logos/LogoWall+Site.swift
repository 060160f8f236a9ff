extension LogoWall {
  /// The combined logo of a site: groups in the order in which they joined, so that a new one takes the next place and no other moves.
  /// `address` is where all groups are listed, as people would type it; nil where nobody knows yet where the site will be.
  init(of site: Site, art: SiteLogos, address: String?, words: ThemeWords<WallSentence> = ThemeWords()) {
    // Those without a day were there before anybody wrote days down: a new group, which has one, moves none of them.
    let first = CalendarDate(daysSince1970: -700_000)
    let joined = site.groups.indices.sorted { a, b in
      let (a, b) = (site.groups[a], site.groups[b])
      return (a.joined ?? first, a.item.entry.slug) < (b.joined ?? first, b.item.entry.slug)
    }
    self.init(
      network: Member(name: site.settings.title, slug: "network", art: art.network),
      groups: joined.map { index in
        let group = site.groups[index]
        return Member(
          name: group.name, slug: group.item.entry.slug, address: group.address,
          art: art.groups.indices.contains(index) ? art.groups[index] : nil)
      },
      address: address, sentences: words)
  }
}
