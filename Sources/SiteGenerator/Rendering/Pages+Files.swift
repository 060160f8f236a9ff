import Documents

extension Pages {
  var pictures: [Page] {
    let letters = context.letterFiles.all.map { file in Page(file.address) { file.bytes } }
    let network = context.networkLogo.map { logo in [Page(logo.address) { logo.bytes }] } ?? []
    let plates = Plates(site: site, pictures: context.pictures).pages
    return context.wall.pages + network + plates + letters
  }

  var themeFiles: [Page] {
    let colours = theme.colours
    let words = theme.letterWords
    let hasLetters = site.resources.contains { $0.letter != nil }
    let made = hasLetters ? [Page(Addresses.letterData) { Array(DataScript(words: words).text.utf8) }] : []
    return [Page("theme/colours.css") { colours.css }] + made + theme.assets.map { Page($0, key: keys?.key($0.name, PageKeys.Shown())) }
  }
}
