/// An element of an XML file as it was written, with nothing yet judged.
struct XMLNode {
  /// Without a prefix: `path`, also where the file says `svg:path`.
  var name: String
  /// `http://www.w3.org/2000/svg`, or empty.
  var namespace: String
  /// As written, prefix included: `xlink:href`.
  var attributes: [String: String]
  var children: [XMLNode] = []
  var text = ""
  /// Which start tag of the file it is, from 0.
  var tag: Int
}
