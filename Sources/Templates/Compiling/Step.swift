/// What a template does, one thing after another. Plain numbers, so that going through them costs no counting of references.
enum Step: Sendable {
  case text(ByteRange, endsLine: Bool)
  case value(Path, isEscaped: Bool)
  /// Goes on with the next step for each item, up to `endSection`; at `after` when there is none.
  case section(Path, after: Int)
  case endSection
  case inverted(Path, after: Int)
  case call(Target, Call)
  /// Goes on with what fills the block; with the next step when nothing does, up to `after`.
  case block(name: Symbol, after: Int, indentation: ByteRange, isAlone: Bool)
  /// Back to behind the call.
  case finish

  enum Target: Sendable {
    case template(Int)
    case named(Path)
  }

  /// How another template is written here.
  struct Call: Sendable {
    /// For each of its lines, when the tag is alone on its line.
    let indentation: ByteRange
    let isAlone: Bool
    /// Which of the program's fillings go with it; nil for a partial.
    let filling: Int?
  }
}
