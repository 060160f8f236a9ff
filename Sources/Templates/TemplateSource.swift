/// The text of one template. Layouts and partials share one set of names.
public struct TemplateSource: Sendable, Hashable {
  /// What others call it by: `post`.
  public var name: String
  /// Where a person finds it: `themes/care-net/layouts/post.mustache`.
  public var file: String
  public var text: String

  public init(name: String, file: String, text: String) {
    self.name = name
    self.file = file
    self.text = text
  }
}
