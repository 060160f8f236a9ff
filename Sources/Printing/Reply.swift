/// What a browser says: the reply to a command, or an event, which has no `id`. Only what printing needs is read.
struct Reply: Decodable {
  var id: Int?
  /// An event's name.
  var method: String?
  var result: Result?
  var error: Refusal?

  struct Result: Decodable {
    var targetId: String?
    var sessionId: String?
    var frameTree: FrameTree?
    /// A PDF, in base64.
    var data: String?
  }

  struct FrameTree: Decodable {
    var frame: Frame

    struct Frame: Decodable { var id: String }
  }

  struct Refusal: Decodable { var message: String }
}
