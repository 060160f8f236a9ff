import Pictures

/// Where a link or picture leads, found once for the whole site.
enum Target: Sendable, Hashable {
  /// A page of this site; the fragment is the id of a heading, or empty.
  case page(address: String, fragment: String)
  /// A file of this site: what kind ("PDF") and how many bytes.
  case file(address: String, kind: String, size: Int)
  /// A picture of this site, with its size in pixels where it is known.
  case picture(address: String, size: PictureSize?)
  /// Another site, an e-mail address or a telephone number.
  case elsewhere(String)
  /// Nothing that we can find: the words stand alone.
  case nothing
}
