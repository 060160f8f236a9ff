/// One word of a page, as bytes of its prose. `well-known` is two words, the second joined to the first.
struct Word: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16

    /// Begins with a capital.
    static let capitalised = Traits(rawValue: 1)
    /// Two letters or more, all of them capitals.
    static let allCapitals = Traits(rawValue: 2)
    static let hasDigit = Traits(rawValue: 4)
    /// Stands right behind the word before it, with a hyphen, a full stop or an `@` between: people count both as one.
    static let joined = Traits(rawValue: 8)
    /// Nothing but spaces or a hyphen lies between it and the word before, so both can be of one phrase.
    static let continues = Traits(rawValue: 16)
    /// Code or an address: nothing to read in it.
    static let opaque = Traits(rawValue: 32)
    /// Marked as being in another language.
    static let foreign = Traits(rawValue: 64)
    /// In a quotation with marks or in a block of quotation: somebody else's words.
    static let quoted = Traits(rawValue: 128)
    /// Part of a link's words.
    static let linked = Traits(rawValue: 256)
    /// Begins in no Latin letter.
    static let notLatin = Traits(rawValue: 512)
    /// Has a letter that may tell its language (`LanguageLetters`).
    static let tellingLetter = Traits(rawValue: 1024)

    // Sets that are asked for of every word. Made of a list of traits, the compiler makes them anew each time.
    /// Code, an address, or words marked as another language.
    static let unread = Traits(rawValue: 32 | 64)
    /// These, or somebody else's words.
    static let notOwn = Traits(rawValue: 32 | 64 | 128)
    /// These, or words of a link.
    static let notText = Traits(rawValue: 32 | 64 | 128 | 256)
    /// Letters that English does not have.
    static let notEnglish = Traits(rawValue: 512 | 1024)
  }

  var start: UInt32
  var end: UInt32
  /// FNV-1a of its bytes in small letters, with `’` as `'`.
  var key: UInt32
  var traits: Traits
  /// The lists of rules that it stands in.
  var marks: WordMarks

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// Words up to a full stop, a question mark, an exclamation mark, or the end of their block or line.
struct Sentence: Sendable {
  /// Numbers of its words.
  var words: Range<Int>
  /// As bytes of the prose, with the sign at its end.
  var range: Range<Int>
  /// Number of its block in the prose.
  var block: Int
  /// Words as people count them: those that are joined are one.
  var length: Int
}
