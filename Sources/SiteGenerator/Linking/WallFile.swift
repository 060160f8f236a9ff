/// The combined logo in all its forms.
enum WallFile: String, Sendable, CaseIterable {
  case drawing = "logo-wall.svg"
  case wide = "logo-wall-1200x630.png"
  case square = "logo-wall-1200x1200.png"
  case banner = "logo-wall-1500x500.png"
  case poster = "logo-wall-a3.svg"
  case posterPDF = "logo-wall-a3.pdf"
  /// Its alternative text in three lengths.
  case words = "logo-wall.txt"
}
