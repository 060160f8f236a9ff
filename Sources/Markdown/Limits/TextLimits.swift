/// Finds texts on which cmark-gfm takes time that grows with the square of their length, before it is given them.
///
/// Each rule adds up a cost that is near to the number of steps that cmark would take; some hundred million are a second. What people
/// write stays thousands of times below. Little texts are only searched for tables of missing cells, which cost most for each byte.
struct TextLimits {
  struct Finding: Equatable {
    var kind: Limit.Kind
    /// The byte near which it is.
    var offset: Int
  }

  static let largest = 4 << 20
  private static let large = 16 << 10
  private static let smallest = 2 << 10

  static func find(in text: UnsafeBufferPointer<UInt8>) -> Finding? {
    if text.count < smallest { return nil }
    if text.count < large { return TableLimit.find(in: text) }
    if text.count > largest { return Finding(kind: .size, offset: 0) }
    return TableLimit.find(in: text) ?? NestingLimit.find(in: text) ?? MarkupLimit.find(in: text) ?? BracketLimit.find(in: text)
      ?? AddressLimit.find(in: text)
  }
}
