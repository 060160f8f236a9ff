import Documents

extension Pages {
  var pictures: [Page] {
    let wall = context.wall
    let letters = site.resources.flatMap { resource -> [Page] in
      guard let sheet = LetterSheet(resource.item, language: site.settings.language) else { return [] }
      let document = LetterFlattening.document(of: sheet)
      return LetterFormat.allCases.map { format in Page(Addresses.letter(of: resource.item, format)) { try format.file(of: document) } }
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
