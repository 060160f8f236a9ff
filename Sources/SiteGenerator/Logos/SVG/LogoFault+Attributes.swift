extension LogoFault {
  /// A value that its attribute cannot have: `fill="var(--brand)"`.
  static func unknownValue(of attribute: String, _ value: String) -> LogoFault {
    let isUnsafe = SVGDanger.isIn(value) || SVGDanger.isIn(attribute + ":")
    return LogoFault(
      seen: "\(quote(attribute + ": " + value)) was left out.",
      advice: isUnsafe
        ? "Please remove it: a logo brings all that it needs in its own file."
        : "Please give a plain value, such as a number or “#123c55” for a colour.",
      isUnsafe: isUnsafe)
  }

  static func event(_ attribute: String, _ value: String) -> LogoFault {
    LogoFault(
      seen: "\(quote("\(attribute)=\"\(value)\"")) is a program that starts by itself, and was left out.",
      advice: "Please save the logo as “plain SVG”, with shapes alone.", isUnsafe: true)
  }

  static func address(_ value: String) -> LogoFault {
    LogoFault(
      seen: "\(quote(value)) leads out of this drawing, and was left out.",
      advice: "Please put all that the logo needs into its own file.", isUnsafe: true)
  }

  static let movedAsAWhole = LogoFault(
    seen: "“transform” on the whole drawing would move it out of its place, and was left out.",
    advice: "Please look at the logo. If it is turned or cut off, group all its shapes, turn the group, and save again.")

  static let effect = LogoFault(
    seen: "An effect such as a shadow or blur was left out.", advice: "Please draw it as shapes, or send the logo as PNG.")
}
