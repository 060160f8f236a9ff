/// What WAI-ARIA says of one role: which attributes it takes, where its name comes from, what it must stand in and hold.
struct Role: Sendable {
  let name: String
  /// Besides the global ones.
  var attributes: Set<String> = []
  var required: Set<String> = []
  /// The name may come from what is inside.
  var isNamedByContent = false
  /// `aria-label` and `aria-labelledby` may not stand on it.
  var refusesNames = false
  /// What is inside is not there for a screen reader, but for its words.
  var hidesChildren = false
  /// It must stand in one of these.
  var contexts: Set<String> = []
  /// It may hold nothing but these, and holds one at least.
  var owned: Set<String> = []
  var isWidget = false
}

extension Role {
  static func named(_ name: String) -> Role? { RoleTable.roles[name] }
}
