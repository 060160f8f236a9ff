/// A run of words in a letter.
public indirect enum Inline: Sendable, Hashable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case link(destination: String, [Inline])
  case code(String)
  case lineBreak
  /// `[[Your full name]]`: what the person who sends the letter writes in.
  case blank(label: String, position: Position)
}
