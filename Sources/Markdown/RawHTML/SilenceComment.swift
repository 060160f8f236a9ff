/// Reads `<!-- sitegen: ok RULE – reason -->`.
struct SilenceComment: Equatable {
  var rule: String
  var reason: String

  /// - Parameter text: what stands between `<!--` and `-->`. `nil` when it is an ordinary comment.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var rest = text.trimmed
    guard Self.take("sitegen:", from: &rest), Self.take("ok", from: &rest), rest.first?.isSpace == true else { return nil }
    rest = rest.trimmed
    let end = rest.firstIndex { $0.isSpace } ?? rest.count
    guard end > 0 else { return nil }
    rule = String(decoding: rest.part(0..<end), as: UTF8.self)
    rest = rest.part(end..<rest.count).trimmed
    while Self.take("–", from: &rest) || Self.take("—", from: &rest) || Self.take("-", from: &rest) {}
    reason = String(decoding: rest.trimmed, as: UTF8.self)
  }

  private static func take(_ word: StaticString, from rest: inout UnsafeBufferPointer<UInt8>) -> Bool {
    let start = rest.trimmed
    guard start.starts(with: word, at: 0) else { return false }
    rest = start.part(word.utf8CodeUnitCount..<start.count)
    return true
  }
}
