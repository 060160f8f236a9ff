extension CardPress {
  /// Whether a card's foot can say these words without cutting them.
  public static func fitsFoot(_ words: String) -> Bool {
    let words = Lettering.withoutForeignSigns(words)
    let room = CardMeasures.room - CardMeasures.barLength - CardMeasures.barGap
    return Lettering.canWrite(words) && Lettering.wrap(words, size: CardMeasures.footSize, room: room, lines: 1) == [words]
  }
}
