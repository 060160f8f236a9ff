/// Where words, code, a link, a picture or a piece of raw HTML begin in its block's own lines.
struct InlinePlace {
  var offset: Int
  /// It was written as a bare address, without brackets.
  var isBare = false
}
