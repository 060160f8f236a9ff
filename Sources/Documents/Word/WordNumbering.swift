/// Bullets and numbers, nine levels each: every list of bullets shares one, and each ordered list has numbers of its own.
enum WordNumbering {
  static let text = WordParts.part(
    "numbering",
    abstract(0) { _ in #"<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>"# }
      + abstract(1) { #"<w:numFmt w:val="decimal"/><w:lvlText w:val="%\#($0 + 1)."/>"# }
      + #"<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{lists}"#)

  private static func abstract(_ id: Int, _ mark: (Int) -> String) -> String {
    let levels = (0..<9).map { level in
      #"""
      <w:lvl w:ilvl="\#(level)"><w:start w:val="1"/>\#(mark(level))<w:lvlJc w:val="left"/>\#
      <w:pPr><w:ind w:left="\#(425 * (level + 1))" w:hanging="425"/></w:pPr></w:lvl>
      """#
    }
    return #"""
      <w:abstractNum w:abstractNumId="\#(id)"><w:multiLevelType w:val="hybridMultilevel"/>\#(levels.joined())</w:abstractNum>
      """#
  }
}
