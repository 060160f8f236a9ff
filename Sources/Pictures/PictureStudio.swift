import CVips

/// Makes pictures with libvips, which is started once a process, when the first studio opens. A studio can be used by many threads at a
/// time; each call works on one thread, and gives the same bytes whatever the others do.
public struct PictureStudio: Sendable {
  private let without: Set<PictureKind>

  /// `without`: kinds to know nothing of, as on a computer where libvips was built without them.
  /// - Throws: `PictureFault.noLibrary`
  public static func open(without: Set<PictureKind> = []) throws(PictureFault) -> PictureStudio {
    if let reason = reasonNotToStart { throw .noLibrary(reason: reason) }
    return PictureStudio(without: without)
  }

  init(without: Set<PictureKind>) { self.without = without }
}

extension PictureStudio {
  public func canRead(_ kind: PictureKind) -> Bool { !without.contains(kind) && sitegen_vips_has("\(kind.operation)load_buffer") }

  /// GIF and SVG are never written.
  public func canWrite(_ kind: PictureKind) -> Bool {
    switch kind {
    case .gif, .svg: false
    case .jpeg, .png, .webp: !without.contains(kind) && sitegen_vips_has("\(kind.operation)save_buffer")
    }
  }

  /// `libvips 8.14.1`
  public var version: String { "libvips " + String(cString: sitegen_vips_version()) }

  /// The kind of a file that can be read and is not too large to be.
  func readableKind(of bytes: [UInt8], atMost most: Int) throws(PictureFault) -> PictureKind {
    guard let kind = PictureKind(bytes) else { throw .notAPicture(ForeignFile.description(of: bytes)) }
    guard canRead(kind) else { throw .cannotRead(kind) }
    guard kind != .svg else { return kind }
    guard let size = PictureSize.stated(by: bytes) else { throw .unreadable(bytes, kind) }
    guard size.pixels <= most else { throw .tooLarge(size, most: most) }
    return kind
  }
}

extension PictureKind {
  fileprivate var operation: String { rawValue }
}

extension PictureFault {
  /// What to say of a file that its reader refused.
  static func unreadable(_ bytes: [UInt8], _ kind: PictureKind) -> PictureFault {
    kind != .svg && PictureCleaning.clean(bytes) == nil ? .breaksOff(kind) : .broken(kind)
  }
}

/// Swift makes a global value once, whichever threads ask for it first.
private let reasonNotToStart: String? = sitegen_vips_start().map { String(cString: $0) }
