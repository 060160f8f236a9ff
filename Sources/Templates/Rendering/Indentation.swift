/// The space that is written before each line of a template while it is filled inside another.
struct Indentation {
  private var space: [UInt8] = []
  private var start = 0
  /// Whether what is written next begins a line.
  var startsLine = false

  var isEmpty: Bool { start == space.count }
  var current: ArraySlice<UInt8> { space[start...] }
}

extension Indentation {
  /// What to go back to behind a call.
  struct Mark {
    fileprivate let start: Int
    fileprivate let count: Int
  }

  var mark: Mark { Mark(start: start, count: space.count) }

  mutating func add(_ more: ArraySlice<UInt8>) {
    space += more
  }

  /// What is written within a line is not indented.
  mutating func suspend() {
    start = space.count
  }

  mutating func restore(_ mark: Mark) {
    start = mark.start
    space.removeSubrange(mark.count...)
  }
}
