/// Where the logos of a wall stand: on the cells of a honeycomb, ring after ring around the network's own.
///
/// A place depends on nothing but its number and the shape, so that a new group takes the next place and no other moves. The cells that are
/// equally far out make a ring; within a ring, the next place is the one farthest from those taken, so that it looks whole while it fills.
struct WallLayout: Sendable {
  struct Place: Sendable, Hashable {
    var x: Double
    var y: Double
    /// The neighbour nearest to the middle; nil where that is the middle itself.
    var inner: Int?
    /// The other neighbours that were taken before.
    var beside: [Int]
  }

  private(set) var places: [Place] = []

  init(count: Int, shape: WallShape = .circle) {
    var taken: [WallCell: Int] = [:]
    for cell in Self.cells(count, shape) {
      let neighbours = cell.neighbours
      let inner = neighbours.min { shape.rank($0) < shape.rank($1) }.flatMap { taken[$0] }
      let beside = neighbours.compactMap { taken[$0] }.filter { $0 != inner }
      taken[cell] = places.count
      places.append(Place(x: cell.x, y: cell.y, inner: inner, beside: beside.sorted()))
    }
  }
}

extension WallLayout {
  /// The middle and the six around it belong to the network.
  private static let hub = 7

  /// The first cells in the order in which groups take them.
  private static func cells(_ count: Int, _ shape: WallShape) -> [WallCell] {
    var limit = 1024
    var cells = shape.cells(within: limit)
    while cells.count < count + hub {
      limit *= 2
      cells = shape.cells(within: limit)
    }
    let rings = Dictionary(grouping: cells.lazy.filter { $0.distance > 4 }) { shape.rank($0) }
    let ordered = rings.sorted { $0.key < $1.key }.lazy.flatMap { _, ring in
      let ring = ring.sorted { $0.isBefore($1) }
      return spread(ring.count).map { ring[$0] }
    }
    return Array(ordered.prefix(count))
  }

  /// The numbers from 0 to `count` in an order in which each is as far as can be, around the circle, from those before it.
  private static func spread(_ count: Int) -> [Int] {
    var distance = [Int](repeating: count, count: count)
    return (0..<count).map { _ in
      let next = distance.indices.max { (distance[$0], $1) < (distance[$1], $0) } ?? 0
      for index in distance.indices {
        let apart = abs(index - next)
        distance[index] = min(distance[index], apart, count - apart)
      }
      return next
    }
  }
}
