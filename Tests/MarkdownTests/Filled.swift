import Markdown

extension Document {
  /// The HTML with plain tags in its holes.
  var filled: String {
    var bytes: [UInt8] = []
    html.fill(into: &bytes) { hole, output in
      let reference = references[hole.reference]
      switch hole.role {
      case .open: output += Array("<a href=\"\(reference.destination)\">".utf8)
      case .close: output += Array("</a>".utf8)
      case .picture: output += Array("<img src=\"\(reference.destination)\" alt=\"\(reference.text)\">".utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
