/// Shows a text as it was typed, when it is beyond the limits.
enum PlainRenderer {
  static func document(of text: UnsafeBufferPointer<UInt8>, finding: TextLimits.Finding, options: MarkdownOptions) -> DocumentDraft {
    var document = DocumentDraft()
    var out = ByteBuffer(capacity: text.count + 64)
    out.append("<pre tabindex=\"0\">\n")
    out.appendText(text)
    out.append("</pre>\n")
    document.html.bytes = Array(out.bytes)
    var words = WordCounter()
    words.add(text)
    document.wordCount = words.count
    var source = SourceMap(text, firstLine: options.firstLine)
    document.limits = [Limit(kind: finding.kind, position: source.position(of: finding.offset))]
    return document
  }
}
