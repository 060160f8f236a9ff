/// The last step: the bytes that were not known before go into their slots.
extension Renderer {
  mutating func finish() -> DocumentDraft {
    result.wordCount = words.count
    result.prose = prose.finish()
    result.hasNotes = notes.number > 0
    result.abbreviations = abbreviations.names
    if options.headingIDs {
      let ids = HeadingIDs.make(for: result.headings.map(\.text))
      for (index, id) in ids.enumerated() { result.headings[index].id = id }
    }
    let late = fillSlots()
    result.html.bytes = [UInt8](unsafeUninitializedCapacity: out.count + late.bytes.count) { target, count in
      var start = 0
      var taken = 0
      for (slot, end) in zip(slots, late.ends) {
        count += Self.copy(out[start..<slot.offset], to: target, at: count)
        count += Self.copy(late.bytes[taken..<end], to: target, at: count)
        start = slot.offset
        taken = end
      }
      count += Self.copy(out[start..<out.count], to: target, at: count)
    }
    // cmark-gfm writes `&#xFFFE;` as a byte that no UTF-8 text has.
    for index in result.html.bytes.indices where result.html.bytes[index] >= 0xFE { result.html.bytes[index] = UInt8(ascii: "?") }
    moveHoles(late.ends)
    return result
  }

  private func fillSlots() -> LateBytes {
    var late = LateBytes(count: slots.count)
    for slot in slots {
      switch slot.kind {
      case .headingID(let index):
        late.bytes.append(" id=\"")
        late.bytes.append(result.headings[index].id)
        late.bytes.append(UInt8(ascii: "\""))
      case .tableName(let name): late.bytes.appendAttribute(name)
      case .backLinks(let note):
        for count in 1...max(1, notes.references[note] ?? 0) where notes.references[note] != nil {
          let id = Self.referenceID(note, count)
          let label = count == 1 ? "Back to note \(note)" : "Back to note \(note), place \(count)"
          late.bytes.append(" <a href=\"#\(id)\" aria-label=\"\(label)\">↩</a>")
        }
      }
      late.ends.append(late.bytes.count)
    }
    return late
  }

  /// A hole moves along with all that was put in before it.
  private mutating func moveHoles(_ ends: [Int]) {
    guard !slots.isEmpty else { return }
    if let rule = result.firstRule, let before = slots.lastIndex(where: { $0.offset < rule }) { result.firstRule = rule + ends[before] }
    var slot = 0
    for index in result.html.holes.indices {
      while slot < slots.count, slots[slot].offset < result.html.holes[index].offset { slot += 1 }
      if slot > 0 { result.html.holes[index].offset += ends[slot - 1] }
    }
  }

  private static func copy(_ bytes: UnsafeBufferPointer<UInt8>, to target: UnsafeMutableBufferPointer<UInt8>, at offset: Int) -> Int {
    guard let from = bytes.baseAddress, let base = target.baseAddress else { return 0 }
    (base + offset).initialize(from: from, count: bytes.count)
    return bytes.count
  }
}

/// What goes into the slots, one after the other, and where each ends.
private struct LateBytes: ~Copyable {
  var bytes: ByteBuffer
  var ends: [Int] = []

  init(count: Int) {
    bytes = ByteBuffer(capacity: count * 48)
    ends.reserveCapacity(count)
  }
}
