extension Markup {
  /// Word's .docx (ECMA-376, Office Open XML: part 1, WordprocessingML, and part 2, packages).
  ///
  /// Blanks are content controls that are not locked, and that go when somebody writes in them (`temporary`), so that what is left
  /// is a plain letter. They take formatted text: where one takes plain text alone (`w:text`), LibreOffice shows its name without the gap's look.
  public static let word = Markup(
    parts: [
      ("[Content_Types].xml", WordParts.contentTypes),
      ("_rels/.rels", WordParts.relationships),
      ("docProps/core.xml", WordParts.properties),
      ("word/document.xml", WordParts.document),
      ("word/_rels/document.xml.rels", WordParts.documentRelationships),
      ("word/styles.xml", WordStyles.text),
      ("word/numbering.xml", WordNumbering.text),
      ("word/settings.xml", WordParts.settings),
    ],
    styles: [
      (.title, paragraph("Title")),
      (.heading1, paragraph("Heading1")),
      (.heading2, paragraph("Heading2")),
      (.heading3, paragraph("Heading3")),
      (.normal, ("<w:p>", "</w:p>")),
      (.quote, paragraph("Quote")),
      (.rule, paragraph("Rule")),
    ],
    bulleted: item("ListBullet", list: "1"),
    numbered: item("ListNumber", list: "{list}"),
    continued: paragraph("ListContinue", #"<w:ind w:left="{indent}"/>"#),
    indents: WordNumbering.indents,
    bulletedList: "", numberedList: "", nextItem: "", listEnd: "",
    numbering: #"""
      <w:num w:numId="{list}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride></w:num>
      """#,
    plain: run(""), bold: run("<w:b/>"), italic: run("<w:i/>"), boldItalic: run("<w:b/><w:i/>"),
    lineBreak: "<w:r><w:br/></w:r>",
    tab: "<w:r><w:tab/></w:r>",
    spaces: "",
    blank: #"""
      <w:sdt><w:sdtPr><w:alias w:val="{name}"/><w:temporary/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\#
      <w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">{label}</w:t></w:r></w:sdtContent></w:sdt>
      """#,
    leftToRight: "", rightToLeft: "<w:bidi/>")

  private static func paragraph(_ style: String, _ more: String = "") -> Pair {
    (#"<w:p><w:pPr><w:pStyle w:val="\#(style)"/>\#(more)</w:pPr>"#, "</w:p>")
  }

  private static func item(_ style: String, list: String) -> Pair {
    paragraph(style, #"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="\#(list)"/></w:numPr>"#)
  }

  private static func run(_ properties: String) -> Pair {
    (#"<w:r>\#(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space="preserve">"#, "</w:t></w:r>")
  }
}
