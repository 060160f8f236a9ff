/// The states and properties of WAI-ARIA 1.2 (section 6.6) and those that 1.3 adds for braille and descriptions.
struct ARIAAttribute: Sendable {
  /// The kinds of values (WAI-ARIA 1.2, section 6.3).
  enum Kind: Sendable {
    case trueOrFalse
    case tokens(Set<String>)
    case tokenList(Set<String>)
    case reference
    case references
    case integer
    case number
    case text
  }

  let kind: Kind
  /// On every element, whatever its role.
  var isGlobal = false

  static subscript(name: String) -> ARIAAttribute? { all[name] }
}

extension ARIAAttribute {
  /// Letters do not tell apart: browsers read `TRUE` as `true`.
  func allows(_ value: String) -> Bool {
    let words = value.tokens.map { $0.lowercased() }
    switch kind {
    case .trueOrFalse: return words == ["true"] || words == ["false"]
    case .tokens(let known): return words.count == 1 && known.contains(words[0])
    case .tokenList(let known): return !words.isEmpty && words.allSatisfy(known.contains)
    case .reference: return words.count <= 1
    case .references, .text: return true
    case .integer: return words.count == 1 && Int(words[0]) != nil
    case .number: return words.count == 1 && Double(words[0])?.isFinite == true
    }
  }

  /// What may stand there, for people.
  var hint: String {
    switch kind {
    case .trueOrFalse: "true or false"
    case .tokens(let known): "one of: \(known.sorted().joined(separator: ", "))"
    case .tokenList(let known): "some of: \(known.sorted().joined(separator: ", "))"
    case .reference: "the id of one element"
    case .references: "ids of elements"
    case .integer: "a whole number"
    case .number: "a number"
    case .text: "words"
    }
  }
}

extension ARIAAttribute {
  static let all: [String: ARIAAttribute] = global.merging(others) { first, _ in first }

  static let global: [String: ARIAAttribute] = [
    "aria-atomic": .trueOrFalse, "aria-braillelabel": .text, "aria-brailleroledescription": .text, "aria-busy": .trueOrFalse,
    "aria-controls": .references, "aria-current": .tokens(["page", "step", "location", "date", "time", "true", "false"]),
    "aria-describedby": .references, "aria-description": .text, "aria-details": .references, "aria-disabled": .trueOrFalse,
    "aria-dropeffect": .tokenList(["copy", "execute", "link", "move", "none", "popup"]), "aria-errormessage": .references,
    "aria-flowto": .references, "aria-grabbed": .tokens(["true", "false", "undefined"]),
    "aria-haspopup": .tokens(["false", "true", "menu", "listbox", "tree", "grid", "dialog"]),
    "aria-hidden": .tokens(["true", "false", "undefined"]), "aria-invalid": .tokens(["grammar", "false", "spelling", "true"]),
    "aria-keyshortcuts": .text, "aria-label": .text, "aria-labelledby": .references,
    "aria-live": .tokens(["assertive", "off", "polite"]), "aria-owns": .references,
    "aria-relevant": .tokenList(["additions", "all", "removals", "text"]), "aria-roledescription": .text,
  ].mapValues { ARIAAttribute(kind: $0, isGlobal: true) }

  private static let others: [String: ARIAAttribute] = [
    "aria-activedescendant": .reference, "aria-autocomplete": .tokens(["inline", "list", "both", "none"]),
    "aria-checked": .tokens(["true", "false", "mixed", "undefined"]), "aria-colcount": .integer, "aria-colindex": .integer,
    "aria-colindextext": .text, "aria-colspan": .integer, "aria-expanded": .tokens(["true", "false", "undefined"]),
    "aria-level": .integer, "aria-modal": .trueOrFalse, "aria-multiline": .trueOrFalse, "aria-multiselectable": .trueOrFalse,
    "aria-orientation": .tokens(["horizontal", "vertical", "undefined"]), "aria-placeholder": .text, "aria-posinset": .integer,
    "aria-pressed": .tokens(["true", "false", "mixed", "undefined"]), "aria-readonly": .trueOrFalse, "aria-required": .trueOrFalse,
    "aria-rowcount": .integer, "aria-rowindex": .integer, "aria-rowindextext": .text, "aria-rowspan": .integer,
    "aria-selected": .tokens(["true", "false", "undefined"]), "aria-setsize": .integer,
    "aria-sort": .tokens(["ascending", "descending", "none", "other"]), "aria-valuemax": .number, "aria-valuemin": .number,
    "aria-valuenow": .number, "aria-valuetext": .text,
  ].mapValues { ARIAAttribute(kind: $0) }
}
