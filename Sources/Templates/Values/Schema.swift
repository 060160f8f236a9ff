/// The names of a record with their kinds and documentation: what templates are checked against, and what theme makers read.
public struct Schema: Sendable, Hashable {
  /// What the record is: `postCard`.
  public let name: String
  /// In the order in which they were declared; no name occurs twice.
  public let fields: [Entry]

  public init(_ name: String, _ fields: [Entry]) {
    self.name = name
    self.fields = fields
  }
}

extension Schema {
  /// One name of a record.
  public struct Entry: Sendable, Hashable {
    public let name: String
    public let kind: Kind
    /// A sentence for theme makers; may be empty.
    public let about: String

    public init(_ name: String, _ kind: Kind, about: String = "") {
      self.name = name
      self.kind = kind
      self.about = about
    }
  }

  public indirect enum Kind: Sendable, Hashable {
    /// Not known, as with a free record's `.nothing`: allowed anywhere.
    case any
    case flag
    case text
    case html
    case record(Schema)
    case list(Kind)
  }

  public func kind(of name: String) -> Kind? {
    fields.first { $0.name == name }?.kind
  }
}
