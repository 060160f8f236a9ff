/// What goes back to a browser.
struct Answer: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    /// A part of a file on disk, which may be large.
    case file(String, Range<Int>)

    var count: Int {
      switch self {
      case .bytes(let bytes): bytes.count
      case .file(_, let range): range.count
      }
    }
  }

  /// By number, as in RFC 9110.
  var status = 200
  var type: String
  var body: Body
  /// Besides those that every answer has.
  var headers: [String: String] = [:]
}

extension Answer {
  init(_ status: Int, _ words: String) {
    self.status = status
    type = "text/plain; charset=utf-8"
    body = .bytes(Array("\(words)\n".utf8))
  }

  /// Nothing is kept by the browser, read by other sites, or taken for another kind of file.
  static let always = [
    "Cache-Control": "no-store", "Cross-Origin-Resource-Policy": "same-origin", "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN", "Referrer-Policy": "no-referrer",
  ]
}
