/// Something in a text that can lead to a private person.
struct PrivateDetail: Sendable, Hashable {
  enum Kind: Sendable, Hashable, CaseIterable {
    case email, telephone, insuranceNumber, healthNumber, address
  }

  var kind: Kind
  /// Bytes of the text that it was found in.
  var range: Range<Int>
  /// So that one contact compares equal however it is typed: small letters, or digits alone with 0 for +44.
  var normal: String
}

extension PrivateDetail {
  /// All that a text holds, in its order.
  static func all(in text: UnsafeBufferPointer<UInt8>) -> [PrivateDetail] {
    let numbers = NumberFinder.all(in: text)
    return (EmailFinder.all(in: text) + numbers + AddressFinder.all(in: text)).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
