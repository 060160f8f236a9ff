/// How records are made from one type of subject. Names, kinds and documentation are said once, beside the way to the value:
///
/// Every list brings a flag as well, since Mustache cannot say "once, if there are any": beside `posts` stands `hasPosts`.
///
///     let link = RecordType<Link>("link", [
///       .text("label", "What the link says.", \.label),
///       .text("href", "Where it leads, relative to this page.", \.href),
///     ])
public struct RecordType<Subject>: Sendable {
  /// Without the names that a later field of the same name hides.
  public let schema: Schema
  private let shape: Shape
  /// Appends one value for each of the shape's names.
  private let fill: @Sendable (Subject, inout [Value]) -> Void

  public init(_ name: String, _ fields: [Field<Subject>]) {
    // One calls the next. Out of a list, each would be counted as it is taken, and all threads would wait for each other's counts.
    let nothing: @Sendable (Subject, inout [Value]) -> Void = { _, _ in }
    let fill = fields.reversed().reduce(nothing) { next, field in
      let get = field.value
      let isList = field.entry.whetherAny != nil
      return { subject, values in
        let value = get(subject)
        let isThere = value.opensSection
        values.append(value)
        if isList { values.append(.flag(isThere)) }
        next(subject, &values)
      }
    }
    self.init(name, fields.flatMap { [$0.entry] + ($0.entry.whetherAny.map { [$0] } ?? []) }, fill: fill)
  }

  private init(_ name: String, _ entries: [Schema.Entry], fill: @escaping @Sendable (Subject, inout [Value]) -> Void) {
    shape = Shape(entries.map(\.name))
    schema = Schema(name, entries.withoutHidden())
    self.fill = fill
  }
}

extension RecordType {
  public func record(_ subject: Subject) -> Record {
    var values: [Value] = []
    values.reserveCapacity(shape.names.count)
    fill(subject, &values)
    return Record(shape: shape, values: values)
  }

  /// This type with all names of `other` as well, as a post's page has all names of its card: `page.including(card) { $0.card }`.
  /// A name that both have keeps this type's meaning. `part` is asked once for each record.
  public func including<Part>(
    _ other: RecordType<Part>, _ part: @escaping @Sendable (Subject) -> Part
  ) -> RecordType {
    let own = fill
    return RecordType(schema.name, other.entries + entries) { subject, values in
      other.fill(part(subject), &values)
      own(subject, &values)
    }
  }
}

extension RecordType {
  /// One for each position of the shape, hidden ones too, so that names and values stay in step.
  private var entries: [Schema.Entry] {
    let known = Dictionary(schema.fields.map { ($0.name, $0) }) { first, _ in first }
    return shape.names.map { known[$0] ?? Schema.Entry($0, .any) }
  }
}

extension [Schema.Entry] {
  fileprivate func withoutHidden() -> [Schema.Entry] {
    var seen: Set<String> = []
    return reversed().filter { seen.insert($0.name).inserted }.reversed()
  }
}
