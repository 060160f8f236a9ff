import Documents

extension Pages {
  var pictures: [Page] {
    let wall = context.wall
    let letters = context.letterFiles.all.map { file in Page(file.address) { file.bytes } }
    let logos = site.groups.map { group in Page(Addresses.logo(of: group.item)) { group.item.artwork.fileBytes } }
    let network = site.networkLogo.map { logo in [Page("\(Addresses.networkLogo).\(logo.ending)") { logo.fileBytes }] } ?? []
    return [Page("logo-wall.svg") { wall.bytes }] + network + logos + letters
  }

  var themeFiles: [Page] {
    let colours = theme.colours
    let words = theme.letterWords
    let hasLetters = site.resources.contains { $0.letter != nil }
    let made = hasLetters ? [Page(Addresses.letterData) { Array(DataScript(words: words).text.utf8) }] : []
    return [Page("theme/colours.css") { colours.css }] + made + theme.assets.map { Page($0) }
  }
}
