/// Words of a page that are in another language than it says.
struct ForeignPassage: Sendable, Equatable {
  /// BCP 47.
  var tag: String
  /// As in "This looks like …".
  var name: String
  /// Numbers of its words, in one sentence or more of one block.
  var words: Range<Int>
  var isSure: Bool
}
