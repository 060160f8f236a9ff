/// Why nothing could be made of a picture.
public enum PictureFault: Error, Sendable, Hashable {
  /// libvips is not there, or does not start.
  case noLibrary(reason: String)
  /// This computer's libvips was built without what reads, or writes, this kind.
  case cannotRead(PictureKind)
  case cannotWrite(PictureKind)
  /// It is something else, in words: `is a PDF document, not a picture`.
  case notAPicture(String)
  case tooLarge(PictureSize, most: Int)
  /// The end is missing.
  case breaksOff(PictureKind)
  /// It starts as this kind does, and is not a whole picture of it.
  case broken(PictureKind)
  /// It could not be made this small.
  case doesNotFit(bytes: Int, most: Int)
}

extension PictureFault: CustomStringConvertible {
  /// Words that follow a file's name: `is 50000 by 50000 pixels, more than 100 million in all`.
  public var description: String {
    switch self {
    case .noLibrary(let reason): "cannot be worked on: \(reason)"
    case .cannotRead(let kind): "cannot be read here: this computer's libvips knows nothing of \(kind.name) pictures"
    case .cannotWrite(let kind): "cannot be made here: this computer's libvips writes no \(kind.name) pictures"
    case .notAPicture(let words): words
    case .tooLarge(let size, let most):
      "is \(size.width) by \(size.height) pixels, more than \(most / 1_000_000) million in all"
    case .breaksOff(let kind): "breaks off half way: it starts as a \(kind.name) picture, and its end is missing"
    case .broken(let kind): "is broken: it starts as a \(kind.name) picture, but cannot be read as one"
    case .doesNotFit(let bytes, let most): "comes to \(bytes) bytes however it is packed, more than \(most)"
    }
  }
}

extension PictureKind {
  /// As people write it.
  public var name: String {
    switch self {
    case .png: "PNG"
    case .jpeg: "JPEG"
    case .gif: "GIF"
    case .webp: "WebP"
    case .svg: "SVG"
    }
  }
}
