/// What each group can pass on: a page that offers it, two to print, and the files themselves.
extension Pages {
  var packs: [HTMLPage] {
    site.groups.indices.flatMap { number in [pack(number), advert(number, on: .advertA4), advert(number, on: .advertA5)] }
  }

  var packFiles: [Page] {
    site.groups.indices.flatMap { number in
      let slug = site.groups[number].item.entry.slug
      let shown = shown(inPack: number)
      return [GroupPackFile.joinedWideDrawing, .joinedSquareDrawing, .advertDrawing, .advertText].map { file in
        Page(file.address(of: slug), key: keys?.key(file.address(of: slug), shown)) { context.pack(number).bytes(file) ?? [] }
      }
    }
  }

  private func shown(inPack number: Int) -> PageKeys.Shown {
    PageKeys.Shown(facts: ["\(number)"], posts: site.groupLists[number].posts, targets: site.groups[number].targets)
  }

  private func pack(_ number: Int) -> HTMLPage {
    let group = site.groups[number]
    let address = GroupPackFile.page.address(of: group.item.entry.slug)
    return make(
      "group-pack", context.words.share(group.name), at: address, sharing: joinedLogo(of: number), showing: shown(inPack: number),
      GroupPackView.type,
      { GroupPackView(group: number, context: $0) }
    ) {
      $0.trail = [groupsCrumb, (group.name, group.address)]
      $0.description = $0.title
      $0.isDraft = group.entry.isDraft
      $0.isExample = group.isExample
      $0.scripts = .copy
    }
  }

  /// Where it could be drawn.
  func joinedLogo(of number: Int) -> SharingPicture? {
    let address = GroupPackFile.joinedWide.address(of: site.groups[number].item.entry.slug)
    guard context.pictures.drawn[address] != nil else { return nil }
    return SharingPicture(address: address, size: JoinedShape.wide.size, description: context.pack(number).joinedDescription)
  }

  private func advert(_ number: Int, on file: GroupPackFile) -> HTMLPage {
    let group = site.groups[number]
    let slug = group.item.entry.slug
    let paper = AdvertView.paper(of: file)
    return make(
      "advert", context.words.advert(of: group.name, on: paper), at: file.address(of: slug), hidden: true, showing: shown(inPack: number),
      AdvertView.type,
      { AdvertView(group: number, file: file, context: $0) }
    ) {
      $0.trail = [groupsCrumb, (group.name, group.address), (context.words.sharing, GroupPackFile.page.address(of: slug))]
      $0.description = $0.title
      $0.isDraft = group.entry.isDraft
      $0.isExample = group.isExample
    }
  }
}
