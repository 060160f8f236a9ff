/// The combined logo: the network's in the middle, every group's around it, joined to one.
struct LogoWall: Sendable {
  struct Member: Sendable {
    var name: String
    var slug: String
    /// From the folder in which the wall lies; nil where there is no page of its own.
    var address: String?
    /// Without it, a lettermark is made of the name.
    var art: LogoArt?
  }

  var network: Member
  /// In the order in which they joined.
  var groups: [Member]
  /// Where all groups are listed, as people would type it.
  var address: String?
  /// In the theme's words.
  var sentences = ThemeWords<WallSentence>()

  /// An SVG file and its size in pixels.
  struct File: Sendable {
    var bytes: [UInt8]
    var width: Int
    var height: Int
  }
}

extension LogoWall {
  var words: WallWords {
    WallWords(
      network: network.name, groups: groups.map(\.name), networkHasInitials: network.art == nil, initials: groups.count { $0.art == nil },
      sentences: sentences)
  }

  func file(_ format: WallFormat = .free) -> File {
    let sheet = WallSheet(self, format)
    var painter = WallPainter(sheet: sheet)
    painter.open(words)
    painter.ground()
    painter.joins()
    painter.hub(network)
    for (index, group) in groups.enumerated() { painter.group(group, at: index) }
    painter.words(strip: words.strip(address: address))
    painter.close()
    return File(bytes: painter.output.bytes, width: Int(painter.size.width), height: Int(painter.size.height))
  }
}
