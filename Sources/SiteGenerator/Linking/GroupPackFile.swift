/// The files that a group can pass on: its logo joined to the network's, and its advert.
enum GroupPackFile: String, Sendable, CaseIterable {
  /// The page that offers them all.
  case page = "pack.html"
  case joinedWide = "joined-1200x630.png"
  case joinedWideDrawing = "joined-1200x630.svg"
  case joinedSquare = "joined-1200x1200.png"
  case joinedSquareDrawing = "joined-1200x1200.svg"
  case advert = "advert.png"
  case advertDrawing = "advert.svg"
  case advertText = "advert.txt"
  case advertA4 = "advert-a4.html"
  case advertA5 = "advert-a5.html"
}

extension GroupPackFile {
  func address(of slug: String) -> String { "groups/\(slug)/\(rawValue)" }
}
