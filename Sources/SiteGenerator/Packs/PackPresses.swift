import Lettering
import Pictures

/// A press for each kind of picture in packs, and the letters that all of them write with.
struct PackPresses: Sendable {
  /// None for a kind that cannot be pressed.
  private var presses: [PackDrawing.Kind: PackPress?] = [:]
}

extension PackPresses {
  /// For what is to be made; without libvips there are none.
  ///
  /// - Throws: `PictureFault`, which would be a fault of ours.
  init(of drawings: [PackDrawing], _ making: PictureMaking) throws(PictureFault) {
    guard !drawings.isEmpty, let studio = making.studio(), studio.canRead(.svg) else { return }
    var letters = TypeStock()
    for drawing in drawings {
      for case .words(let line) in drawing.marks {
        if let set = SetLine(line.text, weight: line.weight) { letters.add(set, size: line.size, weight: line.weight) }
      }
    }
    for drawing in drawings where presses[drawing.kind] == nil {
      presses[drawing.kind] = .some(try PackPress(ground: drawing.ground, letters: letters, studio))
    }
  }

  /// Nil for a drawing that cannot be pressed.
  func png(_ drawing: PackDrawing, by studio: PictureStudio) throws(PictureFault) -> [UInt8]? {
    guard let press = presses[drawing.kind] ?? nil else { return nil }
    return try press.png(drawing, by: studio)
  }
}
