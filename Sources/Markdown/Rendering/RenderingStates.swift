/// What the renderer knows of the paragraph that it is in.
struct ParagraphState {
  enum Form {
    case tagged
    /// In a tight list: its words stand straight in the item.
    case bare
    /// One link, or pictures and nothing else; the filler writes what goes round each.
    case alone
  }

  var form = Form.tagged
  /// Where its words start in the output.
  var start = 0
  /// Where the plain words of the first paragraph start, while they are gathered.
  var summaryStart: Int?
  /// Bytes of its first text that are not words: the `[ ] ` of a task.
  var taskMark = 0
}

struct HeadingState {
  var isOpen = false
  var plainStart = 0
}

struct TableState {
  var alignments: UnsafeBufferPointer<UInt8>?
  var isHeader = false
  var hasBody = false
  var column = 0
  var slot = 0
  var plainStart = 0
  /// How many tables have had a name, since no two regions may share one.
  var names: [String: Int] = [:]
  var lines: TableLines?
}

struct NoteState {
  /// The note that is being written; notes count from 1.
  var number = 0
  var isOpen = false
  var hasBackLinks = false
  /// How often each note has been referred to.
  var references: [Int: Int] = [:]
}

struct OpenLink {
  /// Its index among the references; `nil` for one that is not written, within a picture's words.
  var reference: Int?
  var plainStart: Int
}

struct PictureState {
  /// Pictures can hold pictures in their words: only the outermost is one.
  var depth = 0
  var reference: Int?
  var plainStart = 0
}
