/// The kinds of picture that are taken, known by how their bytes start; names of files may say anything.
public enum PictureKind: String, Sendable, CaseIterable {
  case png, jpeg, gif, webp, svg
}

extension PictureKind {
  public init?(_ bytes: [UInt8]) {
    if bytes.has("\u{89}PNG\r\n\u{1A}\n", at: 0) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.has("GIF87a", at: 0) || bytes.has("GIF89a", at: 0) {
      self = .gif
    } else if bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8) {
      self = .webp
    } else if Self.isSVG(bytes) {
      self = .svg
    } else {
      return nil
    }
  }

  /// `image/svg+xml`
  public var mediaType: String {
    self == .svg ? "image/svg+xml" : "image/\(rawValue)"
  }

  /// `jpg`
  public var fileExtension: String {
    self == .jpeg ? "jpg" : rawValue
  }

  /// SVG has no magic number: a file is one when it is XML and its first element is called so, behind comments and the like.
  private static func isSVG(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(8192).drop { isSpace($0) || [0xEF, 0xBB, 0xBF].contains($0) }
    guard start.first == UInt8(ascii: "<") else { return false }
    for (index, byte) in zip(start.indices, start) where byte == UInt8(ascii: "<") {
      let name = start[(index + 1)...].prefix { isLetter($0) || $0 == UInt8(ascii: ":") }
      if name.elementsEqual("svg".utf8) || name.reversed().starts(with: "gvs:".utf8) { return true }
    }
    return false
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
}
