/// A plate and what is drawn on it. Each pair has a contrast of at least 7:1 (WCAG 2.2, 1.4.6), which a test computes.
struct PlateColours: Sendable, Hashable {
  var plate: String
  var ink: String
}

extension PlateColours {
  static let all = [
    PlateColours(plate: "#123c55", ink: "#ffffff"), PlateColours(plate: "#ffc933", ink: "#1c1a27"),
    PlateColours(plate: "#5b2a86", ink: "#fff4d6"),
    PlateColours(plate: "#0f4f43", ink: "#ffffff"), PlateColours(plate: "#f6c9b3", ink: "#4a1526"),
    PlateColours(plate: "#17409a", ink: "#ffffff"),
    PlateColours(plate: "#8a1f3d", ink: "#fff4e0"), PlateColours(plate: "#bfe3dc", ink: "#0b3b40"),
    PlateColours(plate: "#3a2f4d", ink: "#ffd45c"),
    PlateColours(plate: "#d9cdf2", ink: "#35195a"), PlateColours(plate: "#6b3410", ink: "#fff4e0"),
    PlateColours(plate: "#cfe0a8", ink: "#26380f"),
  ]

  /// Deep blue, for the network itself.
  static let network = PlateColours(plate: "#123c55", ink: "#ffffff")

  /// Always the same for a slug.
  static func of(_ slug: String) -> PlateColours {
    all[Int(StableHash.of(slug) % UInt64(all.count))]
  }
}
