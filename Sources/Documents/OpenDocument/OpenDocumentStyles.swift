/// The look of a letter in OpenDocument: Arial, 12 to 14 points, left aligned, on A4 with margins of 2 cm.
enum OpenDocumentStyles {
  static let text = OpenDocumentParts.part(
    "document-styles", uses: ["style", "text"],
    more: OpenDocumentParts.formatting + #" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0""#,
    """
    <office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls>\
    <office:styles>\(defaults)\(paragraphs.joined())\(bullets)\(numbers)</office:styles>\(page)
    """)

  private static let defaults = """
    <style:default-style style:family="paragraph">\
    <style:paragraph-properties fo:margin-bottom="10pt" fo:line-height="125%" fo:text-align="start" style:writing-mode="{direction}"/>\
    <style:text-properties style:font-name="Arial" style:font-name-asian="Arial" style:font-name-complex="Arial" \
    fo:font-size="12pt" style:font-size-asian="12pt" style:font-size-complex="12pt" fo:language="{primary}" fo:country="{country}" \
    style:language-complex="{primary}" style:country-complex="{country}"/></style:default-style>
    """

  private static let paragraphs = [
    #"<style:style style:name="Standard" style:family="paragraph"/>"#,
    heading("Title", points: 14, level: nil),
    heading("Heading_20_1", points: 14, level: 1),
    heading("Heading_20_2", points: 13, level: 2),
    heading("Heading_20_3", points: 12, level: 3),
    style("List", #"fo:margin-bottom="5pt""#),
    style("Quotations", #"fo:margin-left="1cm""#),
    style("Horizontal_20_Line", #"fo:border-bottom="1pt solid #000000""#),
  ]

  private static func heading(_ name: String, points: Int, level: Int?) -> String {
    let outline = level.map { #" style:default-outline-level="\#($0)""# } ?? ""
    let sizes = ["fo:font-size", "style:font-size-asian", "style:font-size-complex"].map { #" \#($0)="\#(points)pt""# }
    let weights = ["fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"].map { #" \#($0)="bold""# }
    return """
      <style:style style:name="\(name)"\(shown(name)) style:family="paragraph" style:parent-style-name="Standard" \
      style:next-style-name="Standard"\(outline)>\
      <style:paragraph-properties fo:margin-top="12pt" fo:margin-bottom="6pt" fo:keep-with-next="always"/>\
      <style:text-properties\(sizes.joined())\(weights.joined())/></style:style>
      """
  }

  private static func style(_ name: String, _ properties: String) -> String {
    """
    <style:style style:name="\(name)"\(shown(name)) style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties \(properties)/></style:style>
    """
  }

  /// A style's name has no spaces in the file; people see it with them.
  private static func shown(_ name: String) -> String {
    name.contains("_20_") ? #" style:display-name="\#(name.replacing("_20_", with: " "))""# : ""
  }

  private static let bullets = list("Bullets") { level in
    (#"<text:list-level-style-bullet text:level="\#(level)" text:bullet-char="•">"#, "</text:list-level-style-bullet>")
  }

  private static let numbers = list("Numbers") { level in
    (#"<text:list-level-style-number text:level="\#(level)" style:num-format="1" style:num-suffix=".">"#, "</text:list-level-style-number>")
  }

  /// Nine levels, each 0.75 cm further in.
  private static func list(_ name: String, _ level: (Int) -> Markup.Pair) -> String {
    let levels = (1...9).map { number in
      let (open, close) = level(number)
      let indent = #"fo:margin-left="\#(75 * number / 100).\#(75 * number % 100)cm" fo:text-indent="-0.75cm""#
      return #"""
        \#(open)<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">\#
        <style:list-level-label-alignment text:label-followed-by="listtab" \#(indent)/></style:list-level-properties>\#(close)
        """#
    }
    return #"<text:list-style style:name="\#(name)">\#(levels.joined())</text:list-style>"#
  }

  private static let page = """
    <office:automatic-styles><style:page-layout style:name="Page">\
    <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm" style:writing-mode="{direction}"/>\
    </style:page-layout></office:automatic-styles>\
    <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"/></office:master-styles>
    """
}
