/// What a viewport line says of zoom (CSS Device Adaptation, section 10).
struct ViewportSettings {
  private var values: [String: String] = [:]

  init(_ content: String) {
    for part in content.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { continue }
      values[sides[0].trimmed.lowercased()] = sides[1].trimmed.lowercased()
    }
  }

  var isSilentOnZoom: Bool { values["user-scalable"] == nil && values["maximum-scale"] == nil }

  /// To twice the size at least.
  var allowsZoom: Bool { userMayScale && (largestScale.map { $0 >= 2 } ?? true) }

  private var userMayScale: Bool {
    guard let value = values["user-scalable"] else { return true }
    if ["yes", "device-width", "device-height"].contains(value) { return true }
    return Self.number(value).map { abs($0) >= 1 } ?? false
  }

  private var largestScale: Double? {
    switch values["maximum-scale"] {
    case nil: return nil
    case "yes": return 1
    case "device-width", "device-height": return 10
    case let value?:
      let number = Self.number(value) ?? 0.1
      return number < 0 ? nil : number
    }
  }

  /// The number that a value begins with, as browsers read it.
  private static func number(_ text: String) -> Double? { Double(text.prefix { ($0.isASCII && $0.isNumber) || "+-.".contains($0) }) }
}
