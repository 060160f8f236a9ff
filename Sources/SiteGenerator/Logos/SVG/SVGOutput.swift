/// SVG on its way out: the one place where text is escaped for it.
struct SVGOutput {
  private(set) var bytes: [UInt8] = []
  /// An opening tag whose `>` is not yet written, since it may become `/>`.
  private var isTagOpen = false
}

extension SVGOutput {
  mutating func open(_ name: String, _ attributes: some Sequence<(String, String)>) {
    endTag()
    add("<")
    add(name)
    for (name, value) in attributes {
      add(" ")
      add(name)
      add("=\"")
      escape(value)
      add("\"")
    }
    isTagOpen = true
  }

  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    open(name, attributes.lazy.map { ($0.key, $0.value) })
  }

  mutating func close(_ name: String) {
    guard !isTagOpen else {
      add("/>")
      isTagOpen = false
      return
    }
    add("</")
    add(name)
    add(">")
  }

  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], words: String = "") {
    open(name, attributes)
    text(words)
    close(name)
  }

  mutating func text(_ words: String) {
    guard !words.isEmpty else { return }
    endTag()
    escape(words)
  }

  /// `<use href="#u41" x="120.5"/>`: one letter of many. `x` is written to one decimal.
  mutating func use(_ letter: Int, x: Double) {
    endTag()
    add("<use href=\"#u")
    add(letter)
    add("\" x=\"")
    let tenths = Int((x * 10).rounded())
    if tenths < 0 { add("-") }
    add(abs(tenths) / 10)
    if tenths % 10 != 0 {
      add(".")
      add(abs(tenths) % 10)
    }
    add("\"/>")
  }

  /// Ids of logos begin otherwise.
  static func letterID(_ letter: Int) -> String { "u\(letter)" }

  /// A line break between the parts of a large picture, so that people and version control can look at it.
  mutating func newLine() {
    endTag()
    add("\n")
  }

  /// `<image … href="data:image/png;base64,…"/>`: the bytes of a photograph are encoded straight into the output.
  mutating func image(_ attributes: KeyValuePairs<String, String>, type: String, bytes picture: [UInt8]) {
    open("image", attributes)
    add(" href=\"data:")
    escape(type)
    add(";base64,")
    Base64.encode(picture, into: &bytes)
    add("\"")
    close("image")
  }
}

extension SVGOutput {
  private mutating func endTag() {
    guard isTagOpen else { return }
    isTagOpen = false
    add(">")
  }

  /// In digits; not negative.
  private mutating func add(_ number: Int) {
    if number > 9 { add(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// For text and for attributes in double quotes alike. Control characters, which XML has no way to write, are left out.
  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): add("&amp;")
      case UInt8(ascii: "<"): add("&lt;")
      case UInt8(ascii: ">"): add("&gt;")
      case UInt8(ascii: "\""): add("&quot;")
      case UInt8(ascii: "'"): add("&#39;")
      case 9, 10, 13: bytes.append(UInt8(ascii: " "))
      case 0..<32, 127: break
      default: bytes.append(byte)
      }
    }
  }
}
