/// Where files that lie in the content folder go, and which are turned away.
enum FilePublishing {
  /// Files that a browser would run, or read as a page of ours.
  static let activeEndings: Set<String> = [
    "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "js", "mjs", "cjs", "wasm", "swf", "xml", "xsl", "xslt", "svgz", "hta", "php",
    "phtml", "phar", "cgi", "asp", "aspx", "jsp", "htc",
    "exe",
  ]

  /// What to call a file beside a link: "PDF", "Word". Nil for kinds with no common name.
  static func kindName(of path: String) -> String {
    let ending = path.fileEnding
    return names[ending] ?? ending.uppercased()
  }

  private static let names = [
    "doc": "Word", "docx": "Word", "odt": "OpenDocument", "rtf": "RTF", "txt": "plain text", "pdf": "PDF", "xls": "Excel", "xlsx": "Excel",
    "ods": "OpenDocument spreadsheet", "csv": "CSV", "ppt": "PowerPoint", "pptx": "PowerPoint", "odp": "OpenDocument slides",
    "mp3": "MP3 sound",
    "mp4": "MP4 video", "jpg": "JPEG picture", "jpeg": "JPEG picture", "png": "PNG picture", "svg": "SVG picture", "gif": "GIF picture",
    "webp": "WebP picture", "ics": "calendar file", "zip": "ZIP", "epub": "EPUB",
  ]

  /// `240 KB`: at least 1 KB, whole numbers under 10 MB, thousands as disks and phones count them.
  static func sizeText(_ bytes: Int) -> String {
    if bytes < 1_000_000 { return "\(max(1, (bytes + 500) / 1000)) KB" }
    let tenths = (bytes + 50_000) / 100_000
    return tenths >= 100 || tenths % 10 == 0 ? "\((tenths + 5) / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}
