import Pictures

/// A drawing that is safe to publish, and the part of its plane that is seen.
struct SVGPicture: Sendable, Hashable {
  /// The `svg` element, without a place or size of its own.
  var root: SVGElement
  var box: ViewBox
  /// What drawing it costs, as `SVGWeight` counts; what we draw ourselves has none.
  var weight = 0

  struct ViewBox: Sendable, Hashable {
    var x = 0.0
    var y = 0.0
    var width: Double
    var height: Double
  }
}

extension SVGPicture {
  /// In whole pixels, at least 1 by 1.
  var size: PictureSize {
    PictureSize(width: Self.whole(box.width), height: Self.whole(box.height))
  }

  /// Width divided by height.
  var aspect: Double { box.width / box.height }

  /// The whole bytes of an SVG file.
  func file(idPrefix: String = "") -> [UInt8] {
    var output = SVGOutput()
    write(into: &output, idPrefix: idPrefix, ["xmlns": "http://www.w3.org/2000/svg", "width": "\(size.width)", "height": "\(size.height)"])
    output.newLine()
    return output.bytes
  }

  /// The picture as an `svg` element with these attributes more, which win over its own; its ids and the references to them start with
  /// `idPrefix`.
  func write(into output: inout SVGOutput, idPrefix: String, _ more: KeyValuePairs<String, String>) {
    let box = [box.x, box.y, box.width, box.height].map { SVGNumber.text($0, decimals: 6) }.joined(separator: " ")
    let own = root.attributes.filter { own in !more.contains { $0.key == own.name } }.map {
      ($0.name, $0.value.written(idPrefix: idPrefix))
    }
    output.open("svg", more.map { ($0.key, $0.value) } + [("viewBox", box)] + own)
    for child in root.children { child.write(into: &output, idPrefix: idPrefix) }
    output.close("svg")
  }
}

extension SVGPicture {
  /// Without the drawing's own `title` and `desc` (“Asset 1”, “Created with …”), for places that name it better.
  var withoutWords: SVGPicture {
    var copy = self
    copy.root = Self.withoutWords(root)
    return copy
  }

  private static func withoutWords(_ element: SVGElement) -> SVGElement {
    var copy = element
    copy.children = element.children.filter { $0.name != "title" && $0.name != "desc" }.map(withoutWords)
    return copy
  }

  private static func whole(_ length: Double) -> Int {
    Int(min(max(length.rounded(), 1), 1_000_000))
  }
}
