/// One name of a record: its kind, a sentence of documentation, and how to get its value from the subject.
///
/// An empty or absent value is false in a section, whatever its kind.
public struct Field<Subject>: Sendable {
  let entry: Schema.Entry
  let value: @Sendable (Subject) -> Value
}

extension Field {
  /// Escaped wherever it is written.
  public static func text(_ name: String, _ about: String, _ get: @escaping @Sendable (Subject) -> String?) -> Field {
    Field(entry: Schema.Entry(name, .text, about: about)) { subject in get(subject).map(Value.text) ?? .nothing }
  }

  /// Written as it is: whoever makes it answers for it.
  public static func html(_ name: String, _ about: String, _ get: @escaping @Sendable (Subject) -> [UInt8]?) -> Field {
    Field(entry: Schema.Entry(name, .html, about: about)) { subject in get(subject).map(Value.html) ?? .nothing }
  }

  public static func flag(_ name: String, _ about: String, _ get: @escaping @Sendable (Subject) -> Bool) -> Field {
    Field(entry: Schema.Entry(name, .flag, about: about)) { subject in .flag(get(subject)) }
  }

  public static func record<Child>(
    _ name: String, _ about: String, of type: RecordType<Child>, _ get: @escaping @Sendable (Subject) -> Child?
  ) -> Field {
    Field(entry: Schema.Entry(name, .record(type.schema), about: about)) { subject in
      get(subject).map { .record(type.record($0)) } ?? .nothing
    }
  }

  public static func list<Child>(
    _ name: String, _ about: String, of type: RecordType<Child>, _ get: @escaping @Sendable (Subject) -> [Child]
  ) -> Field {
    Field(entry: Schema.Entry(name, .list(.record(type.schema)), about: about)) { subject in
      .list(get(subject).map { .record(type.record($0)) })
    }
  }

  /// A record that was made elsewhere, such as the strings of a theme or a menu that many pages share.
  public static func record(
    _ name: String, _ about: String, as schema: Schema, _ get: @escaping @Sendable (Subject) -> Record?
  ) -> Field {
    Field(entry: Schema.Entry(name, .record(schema), about: about)) { subject in get(subject).map(Value.record) ?? .nothing }
  }

  /// Records that were made elsewhere, such as cards that many pages share.
  public static func list(
    _ name: String, _ about: String, as schema: Schema, _ get: @escaping @Sendable (Subject) -> [Record]
  ) -> Field {
    Field(entry: Schema.Entry(name, .list(.record(schema)), about: about)) { subject in .list(get(subject).map(Value.record)) }
  }
}

extension Schema.Entry {
  /// For a list `posts` the flag `hasPosts`.
  var whetherAny: Schema.Entry? {
    guard case .list = kind else { return nil }
    return Schema.Entry("has\(name.prefix(1).uppercased())\(name.dropFirst())", .flag, about: "There are `\(name)`.")
  }
}
