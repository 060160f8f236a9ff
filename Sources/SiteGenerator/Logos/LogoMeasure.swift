/// What a logo shows, as a designer would see it, found from its pixels.
struct LogoMeasure: Sendable, Hashable {
  /// Shares of a picture's width and height, 0 at the left and the top, 1 at the right and the bottom.
  struct Box: Sendable, Hashable {
    var x = 0.0
    var y = 0.0
    var width = 1.0
    var height = 1.0
  }

  struct Point: Sendable, Hashable {
    var x = 0.5
    var y = 0.5
  }

  /// What the logo brings for a ground.
  enum Ground: Sendable, Hashable {
    /// Nothing, or white: it stands on a light plate.
    case light
    /// Nothing, and its ink is so light that it needs a dark plate.
    case dark
    /// One colour to its edges: the plate takes that colour.
    case plain(PlainColour)
    /// A photo, or whatever else goes to its edges.
    case own
  }

  /// The part of the picture that shows something.
  var content = Box()
  /// Width of that part divided by its height.
  var aspect = 1.0
  /// Share of that part that is covered by ink, 0 to 1; pale ink counts for less.
  var ink = 1.0
  /// The middle of the ink, as shares of the whole picture.
  var centre = Point()
  /// From that middle to the farthest ink, in square roots of the content's area.
  var reach = 0.71
  /// From the middle of the content's box to the farthest ink, in the same unit: 0.5 for a disc, 0.71 for a square.
  var boxReach = 0.71
  var ground = Ground.light
}
