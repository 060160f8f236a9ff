/// The parts of an OpenDocument file that say little: each is a file of the archive.
enum OpenDocumentParts {
  static let mediaType = "application/vnd.oasis.opendocument.text"

  static let manifest = #"""
    \#(xml)<manifest:manifest xmlns:manifest="\#(namespaces)manifest:1.0" manifest:version="1.2">\#
    <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="\#(mediaType)"/>\#
    \#(["meta.xml", "styles.xml", "content.xml"].map(entry).joined())</manifest:manifest>
    """#

  static let metadata = part(
    "document-meta", uses: ["meta"], more: #" xmlns:dc="http://purl.org/dc/elements/1.1/""#,
    "<office:meta><dc:title>{title}</dc:title><dc:language>{language}</dc:language></office:meta>")

  static let content = part(
    "document-content", uses: ["text", "style"], more: formatting,
    #"""
    <office:automatic-styles>\#(span("Bold", bold))\#(span("Italic", italic))\#(span("BoldItalic", bold + italic))</office:automatic-styles>\#
    <office:body><office:text>{body}</office:text></office:body>
    """#)

  static let formatting = #" xmlns:fo="\#(namespaces)xsl-fo-compatible:1.0""#

  static func part(_ root: String, uses: [String], more: String = "", _ body: String) -> String {
    let names = (["office"] + uses).map { #" xmlns:\#($0)="\#(namespaces)\#($0):1.0""# }.joined()
    return #"\#(xml)<office:\#(root)\#(names)\#(more) office:version="1.2">\#(body)</office:\#(root)>"#
  }

  private static let xml = #"<?xml version="1.0" encoding="UTF-8"?>"#
  private static let namespaces = "urn:oasis:names:tc:opendocument:xmlns:"
  static let bold = #" fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold""#
  private static let italic = #" fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic""#

  private static func entry(_ name: String) -> String {
    #"<manifest:file-entry manifest:full-path="\#(name)" manifest:media-type="text/xml"/>"#
  }

  private static func span(_ name: String, _ properties: String) -> String {
    #"<style:style style:name="\#(name)" style:family="text"><style:text-properties\#(properties)/></style:style>"#
  }
}
