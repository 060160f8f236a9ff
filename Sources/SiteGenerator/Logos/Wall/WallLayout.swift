/// Where the logos of a wall stand: on the cells of a honeycomb, ring after ring around the network's own.
///
/// A place depends on nothing but its number, so that a new group takes the next place and no other moves. The cells that are equally far
/// from the middle make a ring; within a ring, the next place is the one farthest from those taken, so that it looks whole while it fills.
struct WallLayout: Sendable {
  struct Place: Sendable, Hashable {
    var x: Double
    var y: Double
    /// The neighbour nearest to the middle; nil where that is the middle itself.
    var inner: Int?
    /// The other neighbours that were taken before and are as many steps from the middle.
    var beside: [Int]
  }

  private(set) var places: [Place] = []

  init(count: Int) {
    var taken: [WallCell: Int] = [:]
    for cell in Self.cells(count) {
      let inner = cell.neighbours.min { $0.distance < $1.distance }.flatMap { taken[$0] }
      let beside = cell.neighbours.filter { $0.steps == cell.steps }.compactMap { taken[$0] }
      taken[cell] = places.count
      places.append(Place(x: cell.x, y: cell.y, inner: inner, beside: beside.sorted()))
    }
  }
}

extension WallLayout {
  /// The first cells in the order in which groups take them. The middle and the six around it belong to the network.
  private static func cells(_ count: Int) -> [WallCell] {
    // All that are within `reach` steps hold every cell within 0.86 reach: about 2.7 times its square.
    var reach = 3
    while 5 * reach * reach < 2 * (count + 12) { reach += 1 }
    var rings: [Int: [WallCell]] = [:]
    for q in -reach...reach {
      for r in -reach...reach {
        let cell = WallCell(q: q, r: r)
        if cell.steps <= reach, cell.distance >= 3 { rings[cell.distance, default: []].append(cell) }
      }
    }
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
