extension RecordWriter {
  mutating func add(_ target: Target) {
    switch target {
    case .page(let address, let fragment):
      add(0)
      add(address)
      add(fragment)
    case .file(let address, let kind, let size):
      add(1)
      add(address)
      add(kind)
      add(size)
    case .picture(let address, let size):
      add(2)
      add(address)
      add(size?.width ?? -1)
      add(size?.height ?? -1)
    case .elsewhere(let address):
      add(3)
      add(address)
    case .nothing: add(4)
    }
  }
}
