/// Every drawing, and which one a character has.
struct Alphabet: Sendable {
  let drawings: [Drawing]
  /// Of each drawing how wide it is: apart, since a line asks for every letter.
  let measures: [LetterMeasure]
  /// By scalar below `limit`: the number of its letter and 1; 0 where there is none.
  private let letters: [UInt16]
  private static let limit = 0x2300

  static let house = Alphabet()

  private init() {
    drawings = Drawing.capitals + Drawing.digits + Drawing.lowerCase + Drawing.signs
    measures = drawings.map { LetterMeasure(left: $0.left, width: $0.width, right: $0.right) }
    var table = [UInt16](repeating: 0, count: Self.limit)
    func put(_ letter: Letter, at scalar: Unicode.Scalar) {
      if Int(scalar.value) < Self.limit { table[Int(scalar.value)] = UInt16(letter.number + 1) }
    }
    func plain(_ scalar: Unicode.Scalar) -> UInt8? {
      guard Int(scalar.value) < Self.limit, table[Int(scalar.value)] > 0 else { return nil }
      return UInt8(Int(table[Int(scalar.value)] - 1) / Int(Accent.count))
    }
    for (index, drawing) in drawings.enumerated() { put(Letter(drawing: UInt8(index)), at: drawing.letter) }
    for (alike, scalar) in Spelling.alike {
      if let drawing = plain(scalar) { put(Letter(drawing: drawing), at: alike) }
    }
    for (accent, pairs) in Spelling.accented {
      let scalars = Array(pairs.unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        if let drawing = plain(Spelling.dotless(scalars[index + 1], below: accent)) {
          put(Letter(drawing: drawing, accent: accent), at: scalars[index])
        }
      }
    }
    letters = table
  }
}

extension Alphabet {
  var letterCount: Int { drawings.count * Int(Accent.count) }

  private func letter(_ scalar: Unicode.Scalar) -> Letter? {
    guard scalar.value < UInt32(Self.limit), letters[Int(scalar.value)] > 0 else { return nil }
    let number = Int(letters[Int(scalar.value)]) - 1
    guard let accent = Accent(rawValue: UInt8(number % Int(Accent.count))) else { return nil }
    return Letter(drawing: UInt8(number / Int(Accent.count)), accent: accent)
  }

  /// Nil where a character has no drawing. Accents may be characters of their own, as on a Mac; soft hyphens and joiners are left out.
  func letters(of text: some Sequence<Unicode.Scalar>) -> [Letter]? {
    var found: [Letter] = []
    for scalar in text {
      if let letter = letter(scalar) {
        found.append(letter)
      } else if let accent = Accent(combining: scalar) {
        guard let last = found.last, last.accent == .none, drawings[Int(last.drawing)].letter.properties.isAlphabetic else { return nil }
        let base = Spelling.dotless(drawings[Int(last.drawing)].letter, below: accent)
        found[found.count - 1] = Letter(drawing: self.letter(base)?.drawing ?? last.drawing, accent: accent)
      } else if !Spelling.isSilent(scalar) {
        return nil
      }
    }
    return found
  }

  func path(of letter: Letter) -> StrokePath {
    let drawing = drawings[Int(letter.drawing)]
    guard letter.accent != .none else { return drawing.path }
    if letter.accent.isBelow {
      return drawing.path + letter.accent.path.placed(x: letter.accent == .ogonek ? Spelling.foot(of: drawing) : drawing.middle)
    }
    return drawing.path + letter.accent.path.placed(x: drawing.middle, y: drawing.top)
  }

  /// How far lines reach above the capitals.
  func rise(of letter: Letter) -> Double {
    max(0, letter.accent.height - drawings[Int(letter.drawing)].top)
  }
}
