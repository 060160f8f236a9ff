extension Markup {
  /// OpenDocument text (OASIS ODF 1.2), which GOV.UK asks for and LibreOffice, Word and Google's editor read.
  public static let openDocument = Markup(
    parts: [
      ("mimetype", OpenDocumentParts.mediaType),
      ("META-INF/manifest.xml", OpenDocumentParts.manifest),
      ("meta.xml", OpenDocumentParts.metadata),
      ("styles.xml", OpenDocumentStyles.text),
      ("content.xml", OpenDocumentParts.content),
    ],
    styles: [
      (.title, (#"<text:p text:style-name="Title">"#, "</text:p>")),
      (.heading1, heading(1)),
      (.heading2, heading(2)),
      (.heading3, heading(3)),
      (.normal, paragraph("Standard")),
      (.quote, paragraph("Quotations")),
      (.rule, paragraph("Horizontal_20_Line")),
    ],
    bulleted: paragraph("List"), numbered: paragraph("List"), continued: paragraph("List"),
    indents: OpenDocumentStyles.indents,
    bulletedList: #"<text:list text:style-name="Bullets"><text:list-item>"#,
    numberedList: #"<text:list text:style-name="Numbers"><text:list-item text:start-value="{start}">"#,
    nextItem: "</text:list-item><text:list-item>",
    listEnd: "</text:list-item></text:list>",
    numbering: "",
    plain: ("", ""), bold: span("Bold"), italic: span("Italic"), boldItalic: span("BoldItalic"),
    lineBreak: "<text:line-break/>",
    tab: "<text:tab/>",
    spaces: #"<text:s text:c="{count}"/>"#,
    blank: #"<text:placeholder text:placeholder-type="text">{label}</text:placeholder>"#,
    leftToRight: #"fo:text-align="start" style:writing-mode="lr-tb""#,
    // Not `start`, which LibreOffice takes for left.
    rightToLeft: #"fo:text-align="right" style:writing-mode="rl-tb""#)

  private static func heading(_ level: Int) -> Pair {
    (#"<text:h text:style-name="Heading_20_\#(level)" text:outline-level="\#(level)">"#, "</text:h>")
  }

  private static func paragraph(_ style: String) -> Pair { (#"<text:p text:style-name="\#(style)">"#, "</text:p>") }

  private static func span(_ style: String) -> Pair { (#"<text:span text:style-name="\#(style)">"#, "</text:span>") }
}
