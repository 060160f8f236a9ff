@testable import SiteGenerator

/// Short ways to write drawings in tests.
enum SVGSamples {
  static func drawing(_ inside: String, _ attributes: String = "viewBox=\"0 0 10 10\"") -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \(attributes)><rect width="1" height="1"/>\(inside)</svg>
    """
  }

  /// What a drawing becomes, and what was said about it.
  static func rebuilt(_ drawing: String) -> (svg: String, faults: [LogoFault]) {
    let (picture, faults) = SVGReader.read(Array(drawing.utf8))
    return (picture.map { String(decoding: $0.file(), as: UTF8.self) } ?? "", faults)
  }
}
