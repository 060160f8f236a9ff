import Markdown

/// The first words of a new file, for a writer to fill in.
public struct Seedling: Sendable {
  /// Relative to the site's folder.
  public let file: String
  public let text: String

  /// - Parameter kind: a folder's name or one thing of it: `posts` or `post`.
  /// - Returns: nil for a kind that there is not.
  public init?(kind: String, title: String, today: CalendarDate) {
    guard let kind = Kind.allCases.first(where: { $0.rawValue == kind.lowercased() || $0.noun == kind.lowercased() }) else { return nil }
    let slug = Slug.make(of: title)
    let name = slug.isEmpty ? kind.noun : slug
    let quoted = "\"\(title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    file = "content/\(kind.rawValue)/\(kind == .posts ? "\(today.iso)-" : "")\(name)\(kind == .resources ? "/index" : "").md"
    text = "---\n\(Self.settings(kind, title: quoted, today: today))\n---\n\nYour words begin here.\n"
  }

  public static var kinds: [String] { Kind.allCases.map(\.noun) }

  private static func settings(_ kind: Kind, title: String, today: CalendarDate) -> String {
    switch kind {
    case .posts: "title: \(title)\ndescription: One sentence on what it is about.\ndraft: true\ntags: []"
    case .groups: "name: \(title)\narea: The area that you cover\nnation: England\njoined: \(today.iso)\ndraft: true"
    case .resources: "title: \(title)\nkind: guide\ndescription: One sentence on what it is for.\ndraft: true"
    case .authors: "name: \(title)\nrole: A line on who you are.\ndraft: true"
    case .pages: "title: \(title)\ndescription: One sentence on what it is about.\ndraft: true"
    }
  }
}
