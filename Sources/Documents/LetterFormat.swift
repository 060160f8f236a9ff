/// A kind of file that a letter is published in.
public enum LetterFormat: String, Sendable, CaseIterable {
  case word = "docx"
  case openDocument = "odt"
  case plainText = "txt"

  /// What people call it.
  public var name: String {
    switch self {
    case .word: "Word"
    case .openDocument: "OpenDocument"
    case .plainText: "Plain text"
    }
  }

  /// The table that this format is written by; plain text needs none.
  public var markup: Markup? {
    switch self {
    case .word: .word
    case .openDocument: .openDocument
    case .plainText: nil
    }
  }

  /// The whole file.
  ///
  /// - Throws: `DocumentFault` where there is no memory left to pack it.
  public func file(of document: LetterDocument) throws(DocumentFault) -> [UInt8] {
    guard let markup else { return PlainText(document: document).bytes }
    let parts = MarkupWriter(document, markup).parts
    return try ZipArchive(files: parts.map { ZipArchive.File(name: $0.name, bytes: Array($0.text.utf8), isStored: $0.name == "mimetype") })
      .packed()
  }
}
