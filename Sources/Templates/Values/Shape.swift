/// The names of a record and where each one's value stands; made once, shared by all records of a type.
final class Shape: Sendable {
  let names: [String]
  /// For each symbol's number the position of its value, or -1: looking up a name is reading one small number.
  private let slots: [Int32]

  /// Where a name occurs twice, the later one counts.
  init(_ names: [String]) {
    let numbers = names.map { Symbol($0).number }
    var slots = [Int32](repeating: -1, count: (numbers.max() ?? -1) + 1)
    for (position, number) in numbers.enumerated() { slots[number] = Int32(position) }
    self.names = names
    self.slots = slots
  }
}

extension Shape {
  @inline(__always)
  func position(of symbol: Symbol) -> Int? {
    guard symbol.number < slots.count else { return nil }
    let slot = slots[symbol.number]
    return slot < 0 ? nil : Int(slot)
  }
}
