extension Pages {
  var pictures: [Page] {
    let wall = context.wall
    let letters = site.resources.compactMap { resource in
      resource.letter.map { letter in Page(Addresses.letterText(of: resource.item)) { LetterText(letter: letter).bytes } }
    }
    let logos = site.groups.map { group in Page(Addresses.logo(of: group.item)) { group.item.artwork.fileBytes } }
    let network = site.networkLogo.map { logo in [Page("\(Addresses.networkLogo).\(logo.ending)") { logo.fileBytes }] } ?? []
    return [Page("logo-wall.svg") { wall.bytes }] + network + logos + letters
  }

  var themeFiles: [Page] {
    let colours = theme.colours
    return [Page("theme/colours.css") { colours.css }] + theme.assets.map { Page("theme/\($0.name)", copyOf: $0.file) }
  }
}
