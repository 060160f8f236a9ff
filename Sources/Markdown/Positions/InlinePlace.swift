/// Where a link, a picture or a piece of raw HTML begins in its block's own lines.
struct InlinePlace {
  var offset: Int
  /// It was written as a bare address, without brackets.
  var isBare = false
}
