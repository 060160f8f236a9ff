/// Tables, each in a region that has a name and can be scrolled by keyboard.
extension Renderer {
  mutating func openTable(_ node: Node) {
    table.alignments = node.alignments
    table.hasBody = false
    table.lines = TableLines(node, quotes: quotes)
    prose.openTable(at: position(of: node), columns: node.alignments.count)
    out.startLine()
    out.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
    table.slot = slots.count
    slots.append(Slot(offset: out.count, kind: .tableName("")))
    out.append("\"><table>\n")
  }

  mutating func closeTable() {
    if table.hasBody { out.append("</tbody>\n") }
    out.append("</table></div>\n")
    table.lines = nil
  }

  mutating func openRow(_ node: Node) {
    table.column = 0
    if let row = table.lines?.shape(of: node, in: &source) { prose.add(row) }
    table.isHeader = node.isHeaderRow
    if table.isHeader {
      table.plainStart = plain.count
      captures += 1
      out.append("<thead>\n")
    } else if !table.hasBody {
      table.hasBody = true
      out.append("<tbody>\n")
    }
    out.append("<tr>")
  }

  mutating func closeRow(_ node: Node) {
    out.append("</tr>\n")
    guard table.isHeader else { return }
    out.append("</thead>\n")
    slots[table.slot].kind = .tableName(name(from: endCapture(from: table.plainStart)))
  }

  mutating func openCell(_ node: Node) {
    places = BlockPlaces(node, column: table.column)
    paragraph.form = .tagged
    openProse(.cell(table: prose.tableCount - 1, isHeader: table.isHeader), node)
    // A heading cell without words would be read out as a column without a name.
    if table.isHeader, node.firstChild != nil {
      out.append("<th scope=\"col\"")
    } else {
      out.append("<td")
    }
    switch table.alignments.flatMap({ table.column < $0.count ? $0[table.column] : nil }) {
    case UInt8(ascii: "r"): out.append(" class=\"right\">")
    case UInt8(ascii: "c"): out.append(" class=\"centre\">")
    default: out.append(UInt8(ascii: ">"))
    }
  }

  mutating func closeCell(_ node: Node) {
    out.append(table.isHeader && node.firstChild != nil ? "</th>" : "</td>")
    table.column += 1
    words.endWord()
    prose.close()
    guard table.isHeader, node.firstChild != nil, node.next != nil else { return }
    plain.append(", ")
  }

  /// No two regions of a page may have one name.
  private mutating func name(from words: String) -> String {
    var words = words[...]
    while words.last == "," || words.last == " " { words.removeLast() }
    let name = words.isEmpty ? "Table" : "Table: \(words)"
    let count = (table.names[name] ?? 0) + 1
    table.names[name] = count
    return count == 1 ? name : "\(name) (\(count))"
  }
}
