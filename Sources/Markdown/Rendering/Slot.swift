/// A place in the HTML whose bytes are known only when the whole text has been walked.
struct Slot {
  enum Kind {
    /// The id of the heading of that index: two headings may ask for one id.
    case headingID(Int)
    /// The name of a table's region: the words of its first row, which come after it.
    case tableName(String)
    /// The links back from a note: other notes that come later may lead to it too.
    case backLinks(note: Int)
  }

  var offset: Int
  var kind: Kind
}
