/// The parts of a Word file that say little: each is a file of the archive.
enum WordParts {
  private static let xml = #"<?xml version="1.0" encoding="UTF-8"?>"#
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static func part(_ root: String, _ body: String, more: String = "") -> String {
    "\(xml)<w:\(root) xmlns:w=\"\(main)\"\(more)>\(body)</w:\(root)>"
  }

  /// A4 with margins of 2 cm, in twentieths of a point.
  static let document = part(
    "document",
    #"""
    <w:body>{body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\#
    <w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body>
    """#)

  /// Compatibility mode 15 is that of Word 2013 and later: without it Word opens the file as one of an older version.
  static let settings = part(
    "settings",
    #"""
    <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
    """#)

  static let properties = #"""
    \#(xml)<cp:coreProperties xmlns:cp="\#(packages)/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">\#
    <dc:title>{title}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>
    """#

  static let contentTypes = #"""
    \#(xml)<Types xmlns="\#(packages)/content-types">\#
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\#
    <Default Extension="xml" ContentType="\#(word).document.main+xml"/>\#
    <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\#
    <Override PartName="/word/styles.xml" ContentType="\#(word).styles+xml"/>\#
    <Override PartName="/word/numbering.xml" ContentType="\#(word).numbering+xml"/>\#
    <Override PartName="/word/settings.xml" ContentType="\#(word).settings+xml"/></Types>
    """#

  static let relationships = relationships([
    ("\(relations)/officeDocument", "word/document.xml"),
    ("\(packages)/relationships/metadata/core-properties", "docProps/core.xml"),
  ])

  static let documentRelationships = relationships(["styles", "numbering", "settings"].map { ("\(relations)/\($0)", "\($0).xml") })

  private static func relationships(_ all: [(type: String, target: String)]) -> String {
    let each = all.enumerated().map { #"<Relationship Id="r\#($0)" Type="\#($1.type)" Target="\#($1.target)"/>"# }
    return #"\#(xml)<Relationships xmlns="\#(packages)/relationships">\#(each.joined())</Relationships>"#
  }
}
