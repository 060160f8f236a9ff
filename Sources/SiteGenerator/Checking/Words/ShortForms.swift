/// Short forms whose full stop does not end a sentence.
enum ShortForms {
  /// A name or more words follow: `Dr. Jones`, `e.g. this`.
  static let beforeNames = WordSet("mr mrs ms mx dr prof rev st sir vs e.g eg i.e ie viz cf approx esp incl tel ref g")
  /// A number follows: `No. 5`, `p. 12`.
  static let beforeNumbers = WordSet("no nos p pp para paras art arts reg regs sec ch vol fig s ss r rr sch pt")
}
