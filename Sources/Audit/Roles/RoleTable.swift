/// The roles of WAI-ARIA 1.2 (section 5.4), of its modules for publishing (DPUB-ARIA 1.1) and graphics (Graphics-ARIA 1.0).
enum RoleTable {
  static let roles: [String: Role] = Dictionary(
    uniqueKeysWithValues: (widgets + structures + landmarks + publishing + graphics).map { ($0.name, $0) })
}

extension RoleTable {
  private static let range: Set = ["aria-valuemax", "aria-valuemin", "aria-valuenow", "aria-valuetext"]
  private static let item: Set = ["aria-posinset", "aria-setsize"]
  private static let cell: Set = [
    "aria-colindex", "aria-colindextext", "aria-colspan", "aria-rowindex", "aria-rowindextext", "aria-rowspan",
  ]
  private static let input: Set = ["aria-readonly", "aria-required"]
  private static let text: Set = [
    "aria-activedescendant", "aria-autocomplete", "aria-multiline", "aria-placeholder", "aria-readonly", "aria-required",
  ]
  private static let menuItems: Set = ["group", "menuitem", "menuitemcheckbox", "menuitemradio", "separator"]
  private static let menus: Set = ["group", "menu", "menubar"]
  private static let tables: Set = ["grid", "rowgroup", "table", "treegrid"]
  private static let cells: Set = ["cell", "columnheader", "gridcell", "rowheader"]
  private static let focus: Set = ["aria-activedescendant"]
  private static let lying: Set = ["aria-orientation"]
  private static let grid: Set = ["aria-activedescendant", "aria-multiselectable", "aria-readonly", "aria-colcount", "aria-rowcount"]

  private static let widgets: [Role] = [
    Role(
      name: "button", attributes: ["aria-expanded", "aria-pressed"], isNamedByContent: true, hidesChildren: true, isWidget: true),
    Role(
      name: "checkbox", attributes: ["aria-checked", "aria-expanded", "aria-readonly", "aria-required"], required: ["aria-checked"],
      isNamedByContent: true, hidesChildren: true, isWidget: true),
    Role(
      name: "combobox", attributes: text.union(["aria-expanded"]), required: ["aria-controls", "aria-expanded"], isWidget: true),
    Role(name: "grid", attributes: grid, owned: ["row", "rowgroup", "caption"], isWidget: true),
    Role(
      name: "gridcell", attributes: cell.union(input).union(["aria-expanded", "aria-selected"]), isNamedByContent: true, contexts: ["row"],
      isWidget: true),
    Role(name: "link", attributes: ["aria-expanded"], isNamedByContent: true, isWidget: true),
    Role(
      name: "listbox", attributes: focus.union(lying).union(input).union(["aria-expanded", "aria-multiselectable"]),
      owned: ["group", "option"], isWidget: true),
    Role(name: "menu", attributes: focus.union(lying), owned: menuItems, isWidget: true),
    Role(name: "menubar", attributes: focus.union(lying), owned: menuItems, isWidget: true),
    Role(name: "menuitem", attributes: item.union(["aria-expanded"]), isNamedByContent: true, contexts: menus, isWidget: true),
    Role(
      name: "menuitemcheckbox", attributes: item.union(["aria-checked", "aria-expanded"]), required: ["aria-checked"],
      isNamedByContent: true,
      hidesChildren: true, contexts: menus, isWidget: true),
    Role(
      name: "menuitemradio", attributes: item.union(["aria-checked", "aria-expanded"]), required: ["aria-checked"], isNamedByContent: true,
      hidesChildren: true, contexts: menus, isWidget: true),
    Role(
      name: "option", attributes: item.union(["aria-checked", "aria-selected"]), isNamedByContent: true, hidesChildren: true,
      contexts: ["group", "listbox"], isWidget: true),
    Role(name: "progressbar", attributes: range, hidesChildren: true, isWidget: true),
    Role(
      name: "radio", attributes: item.union(["aria-checked"]), required: ["aria-checked"], isNamedByContent: true, hidesChildren: true,
      isWidget: true),
    Role(name: "radiogroup", attributes: focus.union(lying).union(input), isWidget: true),
    Role(
      name: "scrollbar", attributes: range.union(lying), required: ["aria-controls", "aria-valuenow"], hidesChildren: true, isWidget: true),
    Role(name: "searchbox", attributes: text, isWidget: true),
    Role(
      name: "slider", attributes: range.union(lying).union(["aria-readonly"]), required: ["aria-valuenow"], hidesChildren: true,
      isWidget: true),
    Role(name: "spinbutton", attributes: range.union(focus).union(input), isWidget: true),
    Role(
      name: "switch", attributes: ["aria-checked", "aria-expanded", "aria-readonly", "aria-required"], required: ["aria-checked"],
      isNamedByContent: true, hidesChildren: true, isWidget: true),
    Role(
      name: "tab", attributes: item.union(["aria-expanded", "aria-selected"]), isNamedByContent: true, hidesChildren: true,
      contexts: ["tablist"], isWidget: true),
    Role(name: "tablist", attributes: focus.union(lying).union(["aria-multiselectable"]), owned: ["tab"], isWidget: true),
    Role(name: "tabpanel", isWidget: true),
    Role(name: "textbox", attributes: text, isWidget: true),
    Role(
      name: "tree", attributes: focus.union(lying).union(["aria-multiselectable", "aria-required"]), owned: ["group", "treeitem"],
      isWidget: true),
    Role(
      name: "treegrid", attributes: grid.union(lying).union(["aria-required"]), owned: ["row", "rowgroup", "caption"], isWidget: true),
    Role(
      name: "treeitem", attributes: item.union(["aria-checked", "aria-expanded", "aria-level", "aria-selected"]), isNamedByContent: true,
      contexts: ["group", "tree"], isWidget: true),
  ]

  private static let structures: [Role] = [
    Role(name: "alert"), Role(name: "alertdialog", attributes: ["aria-modal"]),
    Role(name: "application", attributes: focus.union(["aria-expanded"])),
    Role(name: "article", attributes: item), Role(name: "blockquote"), Role(name: "caption", refusesNames: true),
    Role(name: "cell", attributes: cell, isNamedByContent: true, contexts: ["row"]), Role(name: "code", refusesNames: true),
    Role(
      name: "columnheader", attributes: cell.union(input).union(["aria-expanded", "aria-selected", "aria-sort"]), isNamedByContent: true,
      contexts: ["row"]),
    Role(name: "comment", attributes: item.union(["aria-level"]), isNamedByContent: true), Role(name: "definition"),
    Role(name: "deletion", refusesNames: true),
    Role(name: "dialog", attributes: ["aria-modal"]), Role(name: "directory"), Role(name: "document"),
    Role(name: "emphasis", refusesNames: true), Role(name: "feed", owned: ["article"]), Role(name: "figure"),
    Role(name: "generic", refusesNames: true), Role(name: "group", attributes: focus),
    Role(name: "heading", attributes: ["aria-level"], required: ["aria-level"], isNamedByContent: true),
    Role(name: "image", hidesChildren: true), Role(name: "img", hidesChildren: true), Role(name: "insertion", refusesNames: true),
    Role(name: "list", owned: ["listitem"]),
    Role(name: "listitem", attributes: item.union(["aria-level"]), contexts: ["directory", "list"]),
    Role(name: "log"), Role(name: "mark", refusesNames: true), Role(name: "marquee"), Role(name: "math"),
    Role(name: "meter", attributes: range, required: ["aria-valuenow"], hidesChildren: true),
    Role(name: "none", refusesNames: true), Role(name: "note"), Role(name: "paragraph", refusesNames: true),
    Role(name: "presentation", refusesNames: true),
    Role(
      name: "row", attributes: focus.union(cell).union(item).union(["aria-expanded", "aria-level", "aria-selected"]),
      isNamedByContent: true,
      contexts: tables, owned: cells),
    Role(name: "rowgroup", isNamedByContent: true, contexts: ["grid", "table", "treegrid"], owned: ["row"]),
    Role(
      name: "rowheader", attributes: cell.union(input).union(["aria-expanded", "aria-selected", "aria-sort"]), isNamedByContent: true,
      contexts: ["row"]),
    Role(name: "separator", attributes: range.union(lying), hidesChildren: true), Role(name: "status"),
    Role(name: "strong", refusesNames: true), Role(name: "subscript", refusesNames: true), Role(name: "suggestion", refusesNames: true),
    Role(name: "superscript", refusesNames: true),
    Role(name: "table", attributes: ["aria-colcount", "aria-rowcount"], owned: ["row", "rowgroup", "caption"]),
    Role(name: "term"), Role(name: "time", refusesNames: true), Role(name: "timer"),
    Role(name: "toolbar", attributes: focus.union(lying)), Role(name: "tooltip", isNamedByContent: true),
  ]

  private static let landmarks: [Role] = [
    "banner", "complementary", "contentinfo", "form", "main", "navigation", "region", "search",
  ].map { Role(name: $0) }

  private static let publishing: [Role] =
    [
      "abstract", "acknowledgments", "afterword", "appendix", "bibliography", "chapter", "colophon", "conclusion", "cover", "credit",
      "credits",
      "dedication", "endnotes", "epigraph", "epilogue", "errata", "example", "footnote", "foreword", "glossary", "index", "introduction",
      "notice", "pagebreak", "pagefooter", "pageheader", "pagelist", "part", "preface", "prologue", "pullquote", "qna", "subtitle", "tip",
      "toc",
    ].map { Role(name: "doc-\($0)") }
    + ["backlink", "biblioref", "glossref", "noteref"].map {
      Role(name: "doc-\($0)", attributes: ["aria-expanded"], isNamedByContent: true, isWidget: true)
    } + ["biblioentry", "endnote"].map { Role(name: "doc-\($0)", attributes: item.union(["aria-level"]), contexts: ["list"]) }

  private static let graphics: [Role] = [
    Role(name: "graphics-document"), Role(name: "graphics-object", attributes: focus), Role(name: "graphics-symbol", hidesChildren: true),
  ]
}
