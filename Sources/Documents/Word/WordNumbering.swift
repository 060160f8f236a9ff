/// Bullets and numbers: every list of bullets shares one kind, and each ordered list has numbers of its own.
enum WordNumbering {
  static let text = WordParts.part(
    "numbering",
    abstract(0) { _ in #"<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>"# }
      + abstract(1) { #"<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%\#($0)."/>"# }
      + #"<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{lists}"#)

  /// In twentieths of a point: 0.75 cm a level.
  static let indents = Markup.levels.map { String(425 * $0) }

  private static func abstract(_ id: Int, _ mark: (Int) -> String) -> String {
    let levels = zip(Markup.levels, indents).map { level, indent in
      #"<w:lvl w:ilvl="\#(level - 1)">\#(mark(level))<w:pPr><w:ind w:left="\#(indent)" w:hanging="425"/></w:pPr></w:lvl>"#
    }
    return #"""
      <w:abstractNum w:abstractNumId="\#(id)"><w:multiLevelType w:val="hybridMultilevel"/>\#(levels.joined())</w:abstractNum>
      """#
  }
}
