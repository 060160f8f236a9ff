import Pictures

/// What this computer can do with pictures. Tests leave parts out, to see that a site is built all the same.
public struct PictureSupport: Sendable, Hashable {
  /// Kinds that libvips must not be asked for.
  public var without: Set<PictureKind> = []
  /// libvips is left out altogether.
  public var isSwitchedOff = false

  public static let whole = PictureSupport()

  /// - Parameter names: kinds with commas between them, as `SITEGEN_WITHOUT` has them: `webp,svg`; `libvips` leaves out all.
  public init(leavingOut names: String = "") {
    let parts = names.split(separator: ",").map { $0.drop { $0 == " " } }
    isSwitchedOff = parts.contains("libvips")
    without = Set(parts.compactMap { PictureKind(rawValue: String($0)) })
  }
}
