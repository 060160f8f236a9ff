import Lettering
import Pictures

/// One picture of a pack as a list of what stands where, the lowest first: it is written as SVG, and pressed as PNG.
struct PackDrawing: Sendable {
  /// Which of a pack's pictures it is.
  let file: GroupPackFile
  let size: PictureSize
  let title: String
  let description: String
  var marks: [PackMark]
}

/// All in pixels.
enum PackMark: Sendable {
  /// Over the whole width.
  case band(top: Double, height: Double, colour: String)
  case disc(x: Double, y: Double, radius: Double, colour: String)
  case ring(x: Double, y: Double, radius: Double, width: Double, colour: String)
  /// Straight lines from point to point, with round ends.
  case lines([(x: Double, y: Double)], width: Double, colour: String)
  /// A white box with a dashed border.
  case box(x: Double, y: Double, width: Double, height: Double)
  case logos(LinkedRings, x: Double, y: Double, scale: Double)
  case words(PackLine)
}

/// A line of words: `x` is where it starts or where its middle is.
struct PackLine: Sendable {
  var text: String
  var x: Double
  var baseline: Double
  /// The height of capitals.
  var size: Double
  var anchor: SVGPen.Anchor
  var weight: Lettering.Weight
  var colour: String
  /// It must not be wider.
  var room: Double
}

extension PackDrawing {
  /// Pictures of one kind have the same ground.
  struct Kind: Hashable {
    var file: GroupPackFile
    var isExample: Bool
  }

  var kind: Kind { Kind(file: file, isExample: marks.contains { if case .box = $0 { true } else { false } }) }

  /// What all pictures of this kind have in common, whosoever's they are.
  var ground: PackDrawing {
    PackDrawing(
      file: file, size: size, title: "", description: "",
      marks: marks.compactMap { mark in
        switch mark {
        case .ring, .box: mark
        case .logos(let rings, let x, let y, let scale): .logos(rings.withoutGroup, x: x, y: y, scale: scale)
        case .band, .disc, .lines, .words: nil
        }
      })
  }
}
