import Lettering
import Pictures

/// A press for each kind of picture in packs, and the letters that all of them write with.
struct PackPresses: Sendable {
  /// None for a kind that cannot be pressed.
  private var presses: [PackDrawing.Kind: PackPress] = [:]
}

extension PackPresses {
  /// For what is to be made; without libvips there are none.
  init(of drawings: [PackDrawing], _ making: PictureMaking) {
    guard !drawings.isEmpty, let studio = making.studio(), studio.canRead(.svg) else { return }
    var letters = TypeStock()
    for drawing in drawings {
      for case .words(let line) in drawing.marks {
        if let set = SetLine(line.text, weight: line.weight) { letters.add(set, size: line.size, weight: line.weight) }
      }
    }
    let firsts = Dictionary(drawings.map { ($0.kind, $0) }) { first, _ in first }
    presses = firsts.compactMapValues { (try? PackPress(ground: $0.ground, letters: letters, studio)) ?? nil }
  }

  /// Nil for a drawing that cannot be pressed, also where libvips refuses a part of it: it is drawn whole, or not at all.
  func png(_ drawing: PackDrawing, by studio: PictureStudio) -> [UInt8]? {
    (try? presses[drawing.kind]?.png(drawing, by: studio)) ?? nil
  }
}
