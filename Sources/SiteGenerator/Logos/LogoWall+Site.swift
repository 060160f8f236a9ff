extension LogoWall {
  /// The combined logo of a site: groups in the order in which they joined, so that a new one takes the next place and no other moves.
  init(of site: Site) {
    let joined = site.groups.sorted { a, b in
      let last = CalendarDate(daysSince1970: 2_900_000)
      return (a.joined ?? last, a.item.entry.slug) < (b.joined ?? last, b.item.entry.slug)
    }
    self.init(
      network: Member(name: site.settings.title, slug: "network", logo: site.networkLogo),
      groups: joined.map { Member(name: $0.name, slug: $0.item.entry.slug, logo: $0.item.isLettermark ? nil : $0.item.artwork) })
  }
}
