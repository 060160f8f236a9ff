/// A command of the DevTools protocol (https://chromedevtools.github.io/devtools-protocol/).
struct Command: Encodable {
  var id: Int
  var method: String
  var params: [String: Parameter]
  /// The page that it is for; nil for the browser itself.
  var sessionId: String?

  enum Parameter: Encodable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
    case text(String)
    case flag(Bool)

    init(stringLiteral text: String) { self = .text(text) }
    init(booleanLiteral flag: Bool) { self = .flag(flag) }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .flag(let flag): try container.encode(flag)
      }
    }
  }
}
