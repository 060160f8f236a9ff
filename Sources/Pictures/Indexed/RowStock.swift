import PNGFiles
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Rows that were packed for one picture, for the next one that has the same: of thousands that differ in a few words, most is alike.
public final class RowStock: Sendable {
  private struct Known: Sendable {
    let rows: [UInt8]
    let packed: PackedRows
  }

  /// By how many bands stand above.
  private let bands = Mutex<[[Known]]>([])

  public init() {}

  /// So many looks of one band are kept, and no more: that is most of what comes again, and bounds what this holds.
  private static let most = 4
}

extension RowStock {
  /// - Parameter number: of bands above it.
  func packed(_ rows: UnsafeBufferPointer<UInt8>, band number: Int, level: Int32) -> PackedRows {
    let known = bands.withLock { $0.indices.contains(number) ? $0[number] : [] }
    if let same = known.first(where: { Self.isSame($0.rows, rows) }) { return same.packed }
    let packed = PackedRows(rows, level: level)
    guard known.count < Self.most else { return packed }
    let new = Known(rows: Array(rows), packed: packed)
    bands.withLock { bands in
      while bands.count <= number { bands.append([]) }
      if bands[number].count < Self.most { bands[number].append(new) }
    }
    return packed
  }

  private static func isSame(_ known: [UInt8], _ rows: UnsafeBufferPointer<UInt8>) -> Bool {
    known.withUnsafeBufferPointer { known in
      guard known.count == rows.count, let old = known.baseAddress, let new = rows.baseAddress else { return known.count == rows.count }
      return memcmp(old, new, rows.count) == 0
    }
  }
}
