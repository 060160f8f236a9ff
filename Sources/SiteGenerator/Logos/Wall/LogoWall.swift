/// The combined logo: the network's in the middle, every group's around it, joined to one.
struct LogoWall: Sendable {
  struct Member: Sendable {
    var name: String
    var slug: String
    /// Without one, a lettermark is made of the name.
    var logo: Logo?
  }

  var network: Member
  /// In the order in which they joined.
  var groups: [Member]

  /// An SVG file and its size in pixels.
  struct File: Sendable {
    var bytes: [UInt8]
    var width: Int
    var height: Int
  }
}

extension LogoWall {
  /// Above this many groups, names would be too small to read.
  static let mostNames = 60

  /// Where everything stands.
  var plan: WallPlan { WallPlan(groups.map(\.name), hasNames: groups.count <= Self.mostNames) }

  func file() -> File {
    let plan = plan
    var painter = WallPainter(plan: plan)
    painter.open(title: title, description: description)
    painter.joins()
    painter.hub(network)
    for (index, group) in groups.enumerated() { painter.group(group, at: index) }
    painter.close()
    return File(bytes: painter.output.bytes, width: Int(plan.frame.width), height: Int(plan.frame.height))
  }

  var title: String {
    groups.isEmpty ? "The logo of \(network.name)" : "The logos of \(network.name) and its groups, joined to one"
  }

  /// Names every group, in the order in which they joined.
  var description: String {
    guard !groups.isEmpty else { return "The logo of \(network.name)." }
    let count = groups.count == 1 ? "one group" : "\(groups.count) groups"
    return
      "The logo of \(network.name) in the middle, joined to the logos of \(count) around it: \(groups.map(\.name).joined(separator: ", "))."
  }
}
