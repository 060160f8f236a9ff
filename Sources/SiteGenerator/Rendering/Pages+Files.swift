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
    let words = LetterWords(words: theme.letterWords)
    let scripts = [Page(LetterWords.address) { words.script }, Page(Addresses.letterFormats) { Array(FormatsScript.all.text.utf8) }]
    let made = site.resources.contains { $0.letter != nil } ? scripts : []
    return [Page("theme/colours.css") { colours.css }] + made + theme.assets.map { Page($0) }
  }
}
