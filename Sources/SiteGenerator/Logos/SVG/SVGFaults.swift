/// Faults of one drawing as they are found: each kind once, with the place of the first, since a drawing may have 10,000 of one kind.
struct SVGFaults {
  private(set) var list: [LogoFault] = []
  private var known: Set<String> = []
  private let scan: SVGScan

  init(scan: SVGScan) {
    self.scan = scan
  }
}

extension SVGFaults {
  mutating func add(_ fault: LogoFault, tag: Int, attribute: String? = nil) {
    guard list.count < 50, known.insert(fault.seen).inserted else { return }
    var fault = fault
    (fault.line, fault.column) = scan.place(of: scan.offset(ofTag: tag, attribute: attribute))
    list.append(fault)
  }
}
