import Synchronization

/// A name as a small number, the same everywhere in the program, so that nothing compares strings while a page is filled.
struct Symbol: Sendable, Hashable {
  let number: Int

  init(_ name: String) {
    number = numbers.withLock { numbers in
      if let known = numbers[name] { return known }
      numbers[name] = numbers.count
      return numbers.count - 1
    }
  }
}

/// Shared, since record types and templates are made apart and must agree. Names come from layouts and settings: a few hundred.
private let numbers = Mutex<[String: Int]>([:])
