/// The look of a letter in Word: Arial, 12 to 14 points, left aligned. Sizes are in half points, distances in twentieths of a point.
enum WordStyles {
  static let text = WordParts.part("styles", defaults + all.joined())

  private static let defaults = #"""
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>\#
    <w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="{language}"/></w:rPr></w:rPrDefault>\#
    <w:pPrDefault><w:pPr>{direction}<w:spacing w:after="200" w:line="300" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr></w:pPrDefault></w:docDefaults>
    """#

  private static let all = [
    #"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#,
    #"<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>"#,
    heading("Title", "Title", on: "Normal", distances, bold + size(28)),
    heading("Heading1", "heading 1", on: "Normal", distances + outline(0), bold + size(28)),
    heading("Heading2", "heading 2", on: "Heading1", outline(1), size(26)),
    heading("Heading3", "heading 3", on: "Heading1", outline(2), size(24)),
    paragraph("ListBullet", "List Bullet", #"<w:spacing w:after="100"/>"#),
    paragraph("ListNumber", "List Number", #"<w:spacing w:after="100"/>"#),
    paragraph("ListContinue", "List Continue", #"<w:spacing w:after="100"/>"#),
    paragraph("Quote", "Quote", #"<w:ind w:left="567"/>"#),
    paragraph("Rule", "Rule", #"<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="1" w:color="auto"/></w:pBdr>"#),
    // Ground and dots, since a gap must be seen on paper without colour as well.
    #"""
    <w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/>\#
    <w:rPr><w:color w:val="4A4658"/><w:u w:val="dotted"/><w:shd w:val="clear" w:color="auto" w:fill="F6F0E3"/></w:rPr></w:style>
    """#,
  ]

  private static let distances = #"<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="120"/>"#
  private static let bold = "<w:b/><w:bCs/>"

  private static func outline(_ level: Int) -> String { #"<w:outlineLvl w:val="\#(level)"/>"# }
  private static func size(_ halfPoints: Int) -> String { #"<w:sz w:val="\#(halfPoints)"/><w:szCs w:val="\#(halfPoints)"/>"# }

  private static func heading(_ id: String, _ name: String, on parent: String, _ paragraph: String, _ run: String) -> String {
    #"""
    <w:style w:type="paragraph" w:styleId="\#(id)"><w:name w:val="\#(name)"/><w:basedOn w:val="\#(parent)"/><w:next w:val="Normal"/><w:qFormat/>\#
    <w:pPr>\#(paragraph)</w:pPr><w:rPr>\#(run)</w:rPr></w:style>
    """#
  }

  private static func paragraph(_ id: String, _ name: String, _ properties: String) -> String {
    #"""
    <w:style w:type="paragraph" w:styleId="\#(id)"><w:name w:val="\#(name)"/><w:basedOn w:val="Normal"/><w:qFormat/>\#
    <w:pPr>\#(properties)</w:pPr></w:style>
    """#
  }
}
