import Markdown

/// A link to a file says so, and a web page would be easier (rule 17). The build adds type and size itself.
struct FileLink: Rule {
  static let name = "link-file"

  func check(_ page: CheckedPage) -> [Problem] {
    page.body.references.indices.compactMap { number in
      let link = page.body.references[number]
      guard link.kind == .link, case .file(_, let kind, let size)? = page.target(number), Self.documents.contains(link.fileName.fileEnding)
      else {
        return nil
      }
      return problem(
        .look, at: link.position, of: page,
        "This opens a \(kind) file. We have added \"(\(kind), \(FilePublishing.sizeText(size)))\" so people know before they choose it.",
        "A web page is easier for most people. Could you add one with the words of \"\(link.text.trimmed)\"?")
    }
  }

  /// Files of words, which could be a page.
  private static let documents: Set<String> = ["pdf", "doc", "docx", "odt", "rtf", "txt", "ppt", "pptx", "odp", "pages", "epub"]
}
