/// A page while it is audited: what rules ask about it, each answer worked out once. One task alone uses it.
public final class AuditedPage {
  let document: HTMLDocument
  let elements: [PageElement]
  private let exposures: [Exposure]
  private let byName: [String: [PageElement]]
  private let byID: [String: PageElement]
  private let withRoleAttribute: [PageElement]
  private var roles: [Int: String] = [:]
  private var names: [Int: String] = [:]
  private var labels: [Int: [PageElement]]?
  private var grids: [Int: TableGrid] = [:]
  private(set) lazy var ownership = Ownership(page: self)
  private(set) lazy var headings = PageHeadings.all(on: self)
  private(set) lazy var landmarks = Landmarks.all(on: self)
  private(set) lazy var linkPlaces = LinkPlaces(of: self)

  public init(_ document: HTMLDocument) {
    self.document = document
    elements = document.elements
    var exposures = [Exposure](repeating: [], count: document.nodes.count)
    var byName: [String: [PageElement]] = [:]
    var byID: [String: PageElement] = [:]
    for element in elements {
      let parent = element.node.parent
      exposures[element.index] = Exposure.of(element, in: parent < 0 ? [] : exposures[parent])
      byName[element.name, default: []].append(element)
      if let id = element["id"], !id.isEmpty, byID[id] == nil { byID[id] = element }
    }
    self.exposures = exposures
    self.byName = byName
    self.byID = byID
    withRoleAttribute = elements.filter { $0.has("role") }
  }
}

extension AuditedPage {
  func elements(named name: String) -> [PageElement] { byName[name] ?? [] }

  func elements(named names: some Sequence<String>) -> [PageElement] {
    names.flatMap { elements(named: $0) }.sorted { $0.index < $1.index }
  }

  func element(withID id: String) -> PageElement? { byID[id] }

  /// Those that an attribute names by their ids, in its order; ids that nothing has are left out.
  func references(_ attribute: String, of element: PageElement) -> [PageElement] {
    (element[attribute] ?? "").tokens.compactMap { byID[$0] }
  }

  func exposure(of element: PageElement) -> Exposure { exposures[element.index] }

  func isExposed(_ element: PageElement) -> Bool { !exposures[element.index].isUnexposed }

  func isSeen(_ element: PageElement) -> Bool { !exposures[element.index].isUnseen }

  /// The elements with one of these roles, by a `role` attribute or by their nature; `natures` are the names of elements that may have it.
  func elements(withRole wanted: Set<String>, natures: [String]) -> [PageElement] {
    var found = Set<Int>()
    return (elements(named: natures) + withRoleAttribute).filter { wanted.contains(role(of: $0)) && found.insert($0.index).inserted }
      .sorted { $0.index < $1.index }
  }

  var elementsWithRoleAttribute: [PageElement] { withRoleAttribute }

  func role(of element: PageElement) -> String {
    if let role = roles[element.index] { return role }
    let role = RoleFinder(page: self).role(of: element)
    roles[element.index] = role
    return role
  }

  func name(of element: PageElement) -> String {
    if let name = names[element.index] { return name }
    let name = AccessibleName(page: self).name(of: element)
    names[element.index] = name
    return name
  }

  func grid(of table: PageElement) -> TableGrid {
    if let grid = grids[table.index] { return grid }
    let grid = TableGrid(table)
    grids[table.index] = grid
    return grid
  }

  /// The labels of a field, in the order of the page (WHATWG HTML, section 4.10.4).
  func labels(of field: PageElement) -> [PageElement] {
    if let labels { return labels[field.index] ?? [] }
    var all: [Int: [PageElement]] = [:]
    for label in elements(named: "label") {
      let target = label["for"].map { element(withID: $0) } ?? label.descendants.first { $0.isOne(of: Self.labelled) }
      if let target, target.isOne(of: Self.labelled) { all[target.index, default: []].append(label) }
    }
    labels = all
    return all[field.index] ?? []
  }

  private static let labelled: Set = ["button", "input", "meter", "output", "progress", "select", "textarea"]
}
