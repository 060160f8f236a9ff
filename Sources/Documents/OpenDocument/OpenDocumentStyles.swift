/// The look of a letter in OpenDocument: Arial, 12 to 14 points, left aligned, on A4 with margins of 2 cm.
enum OpenDocumentStyles {
  static let text = OpenDocumentParts.part(
    "document-styles", uses: ["style", "text"],
    more: OpenDocumentParts.formatting + #" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0""#,
    """
    <office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial"/></office:font-face-decls>\
    <office:styles>\(defaults)\(paragraphs.joined())\(bullets)\(numbers)</office:styles>\(page)
    """)

  private static let defaults = """
    <style:default-style style:family="paragraph">\
    <style:paragraph-properties fo:margin-bottom="10pt" fo:line-height="125%" {direction}/>\
    <style:text-properties style:font-name="Arial" style:font-name-asian="Arial" style:font-name-complex="Arial" \
    fo:font-size="12pt" style:font-size-asian="12pt" style:font-size-complex="12pt" fo:language="{primary}" fo:country="{country}" \
    style:language-asian="{primary}" style:country-asian="{country}" style:language-complex="{primary}" style:country-complex="{country}"/></style:default-style>
    """

  private static let paragraphs = [
    #"<style:style style:name="Standard" style:family="paragraph"/>"#,
    heading("Title", on: "Standard", "", distances, size(14) + bold),
    heading("Heading_20_1", on: "Standard", outline(1), distances, size(14) + bold),
    heading("Heading_20_2", on: "Heading_20_1", outline(2), "", size(13)),
    heading("Heading_20_3", on: "Heading_20_1", outline(3), "", size(12)),
    style("List", "", #"fo:margin-bottom="5pt""#),
    style("Quotations", "", #"fo:margin-left="1cm""#),
    style("Horizontal_20_Line", #" style:display-name="Horizontal Line""#, #"fo:border-bottom="1pt solid #000000""#),
  ]

  private static let distances = #"<style:paragraph-properties fo:margin-top="12pt" fo:margin-bottom="6pt" fo:keep-with-next="always"/>"#
  private static let bold = OpenDocumentParts.bold

  private static func outline(_ level: Int) -> String {
    #" style:display-name="Heading \#(level)" style:default-outline-level="\#(level)""#
  }

  private static func size(_ points: Int) -> String {
    #" fo:font-size="\#(points)pt" style:font-size-asian="\#(points)pt" style:font-size-complex="\#(points)pt""#
  }

  private static func heading(_ name: String, on parent: String, _ outline: String, _ distances: String, _ text: String) -> String {
    """
    <style:style style:name="\(name)"\(outline) style:family="paragraph" style:parent-style-name="\(parent)" \
    style:next-style-name="Standard">\(distances)<style:text-properties\(text)/></style:style>
    """
  }

  private static func style(_ name: String, _ shown: String, _ properties: String) -> String {
    """
    <style:style style:name="\(name)"\(shown) style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties \(properties)/></style:style>
    """
  }

  private static let bullets = list("Bullets") { level in
    (#"<text:list-level-style-bullet text:level="\#(level)" text:bullet-char="•">"#, "</text:list-level-style-bullet>")
  }

  private static let numbers = list("Numbers") { level in
    (#"<text:list-level-style-number text:level="\#(level)" style:num-format="1" style:num-suffix=".">"#, "</text:list-level-style-number>")
  }

  static let indents = Markup.levels.map { String(7.5 * Double($0)) + "mm" }

  private static func list(_ name: String, _ level: (Int) -> Markup.Pair) -> String {
    let levels = zip(Markup.levels, indents).map { number, indent in
      let (open, close) = level(number)
      let place = #"text:label-followed-by="listtab" fo:margin-left="\#(indent)" fo:text-indent="-7.5mm""#
      return #"""
        \#(open)<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">\#
        <style:list-level-label-alignment \#(place)/></style:list-level-properties>\#(close)
        """#
    }
    return #"<text:list-style style:name="\#(name)">\#(levels.joined())</text:list-style>"#
  }

  private static let page = """
    <office:automatic-styles><style:page-layout style:name="Page">\
    <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/>\
    </style:page-layout></office:automatic-styles>\
    <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"/></office:master-styles>
    """
}
