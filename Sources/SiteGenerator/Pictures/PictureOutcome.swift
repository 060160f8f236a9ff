import Pictures

/// What came of one picture.
struct PictureOutcome: Sendable {
  var shown: ShownPicture?
  var sharing: ShownPicture.Variant?
  /// Of a picture that is published as a file: its bytes, once it is cleaned.
  var count: Int?
  /// Files to publish.
  var pages: [Page] = []
  /// Files of the cache that it uses.
  var kept: [PictureCache.File] = []
  var problems: [Problem] = []
  var remarks = PictureRemarks()
}

extension PictureOutcome {
  /// Nothing came of it.
  init(_ fault: PictureFault, of path: String, at place: Place) {
    self.init(problems: [.broken(path, fault.description, at: place, advice: fault.advice)])
  }
}
