/// An attribute whose ids are known as ids, so that none can be missed when they are made unique.
struct SVGAttribute: Sendable, Hashable {
  enum Value: Sendable, Hashable {
    /// Printed as it is, but for escaping.
    case text(String)
    /// `id="arc"`
    case id(String)
    /// `href="#arc"`
    case link(String)
    /// `fill="url(#arc) red"`: the target, and what to paint if it is not there.
    case reference(String, otherwise: String)
  }

  var name: String
  var value: Value
}

extension SVGAttribute.Value {
  func written(idPrefix: String) -> String {
    switch self {
    case .text(let text): text
    case .id(let id): idPrefix + id
    case .link(let id): "#" + idPrefix + id
    case .reference(let id, let otherwise): "url(#\(idPrefix)\(id))" + (otherwise.isEmpty ? "" : " " + otherwise)
    }
  }

  /// The id of the element that this refers to.
  var target: String? {
    switch self {
    case .link(let id), .reference(let id, _): id
    case .text, .id: nil
    }
  }
}
